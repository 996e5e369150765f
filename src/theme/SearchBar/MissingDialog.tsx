import {useEffect, useRef, type ReactNode} from 'react';
import {SearchFailure} from '../../components/search/SearchFailure.tsx';

interface MissingDialogProps {
  readonly onClose: () => void;
  readonly onAskAgain: () => void;
}

/** Without a network even the search itself may be missing: then this says so. It comes with every page. */
export function MissingDialog({onClose, onAskAgain}: MissingDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="search-dialog" onClose={onClose}>
      <SearchFailure onAskAgain={onAskAgain} />
    </dialog>
  );
}
