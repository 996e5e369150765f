import {useEffect, useRef, type ReactNode} from 'react';
import {say} from '../../components/say.ts';

/** Without a network even the search itself may be missing: then this says so. */
export default function MissingDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="search-dialog" onClose={onClose}>
      <div className="search-failure" role="alert">
        <p>{say('search.failed')}</p>
        {/* A script that failed to load is asked for anew only by a new page. */}
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {say('search.retry')}
        </button>
      </div>
    </dialog>
  );
}
