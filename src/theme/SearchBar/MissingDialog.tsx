import type {ReactNode} from 'react';
import {SearchFailure} from '../../components/search/SearchFailure.tsx';
import {CloseButton, DialogFrame} from './DialogFrame.tsx';

interface MissingDialogProps {
  readonly onClose: () => void;
  readonly onAskAgain: () => void;
}

/** Without a network even the search itself may be missing: then this says so. It comes with every page. */
export function MissingDialog({onClose, onAskAgain}: MissingDialogProps): ReactNode {
  return (
    <DialogFrame onClose={onClose}>
      <div className="search-dialog__missing">
        <CloseButton onClose={onClose} />
        <SearchFailure onAskAgain={onAskAgain} />
      </div>
    </DialogFrame>
  );
}
