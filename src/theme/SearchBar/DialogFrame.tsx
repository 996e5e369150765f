import {useLayoutEffect, useRef, type ReactNode} from 'react';
import {say} from '../../components/say.ts';

interface DialogFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page; the browser keeps the focus inside and gives it back. */
export function DialogFrame({onClose, children}: DialogFrameProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect, because it ends while the dialog is still on the page: the browser gives the focus back only where
  // a dialog is closed, not where it is taken away.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    document.documentElement.classList.add('search-open');
    return () => {
      document.documentElement.classList.remove('search-open');
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="search-dialog DocSearch-Modal"
      aria-label={say('search.placeholder')}
      onClose={onClose}
      onClick={(event) => {
        // The backdrop belongs to the dialog; its content covers all the rest of it.
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** For those who have no Escape key. */
export function CloseButton({onClose}: {readonly onClose: () => void}): ReactNode {
  return (
    <button type="button" className="search-dialog__close" onClick={onClose}>
      {say('search.close')}
    </button>
  );
}
