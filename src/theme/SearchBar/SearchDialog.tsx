import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState, type ReactNode} from 'react';
import {ResultLink} from '../../components/search/ResultLink.tsx';
import {SearchPanel} from '../../components/search/SearchPanel.tsx';
import {useSearchEdition} from '../../components/search/use-answer.ts';
import {say} from '../../components/say.ts';
import {DIALOG_SIZE} from '../../search/answer-query.ts';
import {CloseButton, DialogFrame} from './DialogFrame.tsx';

/** The search in a dialog over the page. */
export function SearchDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const page = useBaseUrl('/search/');
  const [query, setQuery] = useState('');
  const [edition, setEdition] = useSearchEdition();
  return (
    <DialogFrame onClose={onClose}>
      <SearchPanel
        query={query}
        onQuery={setQuery}
        edition={edition}
        onEdition={setEdition}
        size={DIALOG_SIZE}
        onLeave={onClose}
        button={<CloseButton onClose={onClose} />}
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
    </DialogFrame>
  );
}

/** Half a letter, as keyboards send it for a moment, cannot stand in an address. */
function wellFormed(query: string): string {
  return query.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
