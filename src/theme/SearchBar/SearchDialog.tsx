import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import {ResultLink} from '../../components/search/ResultLink.tsx';
import {SearchPanel} from '../../components/search/SearchPanel.tsx';
import {useSearchEdition} from '../../components/search/use-answer.ts';
import {say} from '../../components/say.ts';
import {DIALOG_SIZE} from '../../search/answer-query.ts';

/** The search in a dialog over the page; the browser keeps the focus inside and gives it back. */
export function SearchDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useBaseUrl('/search/');
  const [query, setQuery] = useState('');
  const [edition, setEdition] = useSearchEdition();
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    document.documentElement.classList.add('search-open');
    return () => document.documentElement.classList.remove('search-open');
  }, []);
  return (
    <dialog
      ref={dialog}
      className="search-dialog DocSearch-Modal"
      aria-label={say('search.placeholder')}
      onClose={onClose}
      onClick={(event) => {
        // The backdrop belongs to the dialog; the panel covers all the rest of it.
        if (event.target === dialog.current) onClose();
      }}
    >
      <SearchPanel
        query={query}
        onQuery={setQuery}
        edition={edition}
        onEdition={setEdition}
        size={DIALOG_SIZE}
        onLeave={onClose}
        button={
          <button type="button" className="search-dialog__close" onClick={onClose}>
            {say('search.close')}
          </button>
        }
        footer={
          query.trim() !== '' && (
            <p className="search-dialog__all">
              <ResultLink
                to={`${page}?${new URLSearchParams({q: wellFormed(query), edition}).toString()}`}
                onFollow={onClose}
              >
                {say('search.all')}
              </ResultLink>
            </p>
          )
        }
      />
    </dialog>
  );
}

/** Half a letter, as keyboards send it for a moment, cannot stand in an address. */
function wellFormed(query: string): string {
  return query.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
