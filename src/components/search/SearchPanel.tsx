import {useId, useRef, type KeyboardEvent, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {EDITION_IDS, type EditionId} from '../../handbook/editions.ts';
import type {AnswerSize} from '../../search/answer-query.ts';
import {LONGEST_QUERY} from '../../search/query-index.ts';
import {say} from '../say.ts';
import {RecentSearches} from './RecentSearches.tsx';
import {SearchResults} from './SearchResults.tsx';
import {useAnswer} from './use-answer.ts';
import {useDrawn} from './use-drawn.ts';

export interface SearchPanelProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly edition: EditionId;
  readonly onEdition: (edition: EditionId) => void;
  readonly size: AnswerSize;
  /** The reader follows a result. */
  readonly onLeave?: () => void;
  /** Stands beside the field. */
  readonly button?: ReactNode;
  /** Stands below the results. */
  readonly footer?: ReactNode;
}

/** The field, the choice of the edition and the results: in the dialog and on the search page. */
export function SearchPanel(props: SearchPanelProps): ReactNode {
  const {query, onQuery, edition, onEdition, size, onLeave, button, footer} = props;
  const {answer, askAgain} = useAnswer(query, edition, size);
  const [drawn, drawWhole] = useDrawn(answer);
  const panel = useRef<HTMLDivElement>(null);
  const results = useId();
  const failed = answer.state === 'failed';

  const onSubmit = (): void => {
    if (failed) askAgain();
    else linksIn(panel.current)[0]?.click();
  };
  return (
    <div
      className="search-panel"
      ref={panel}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === 0) return;
        // Also to what is not drawn yet.
        flushSync(drawWhole);
        if (moveFocus(step, panel.current)) event.preventDefault();
      }}
    >
      <form
        role="search"
        className="search-panel__form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <input
          className="DocSearch-Input search-panel__field"
          type="search"
          name="q"
          dir="auto"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={LONGEST_QUERY}
          // The reader came here to type.
          autoFocus
          aria-label={say('search.placeholder')}
          aria-controls={results}
          placeholder={say('search.placeholder')}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        {button}
      </form>
      <div className="search-panel__editions" role="group" aria-label={say('search.edition')}>
        {EDITION_IDS.map((id) => (
          <button key={id} type="button" aria-pressed={id === edition} onClick={() => onEdition(id)}>
            {say(`edition.${id}`)}
          </button>
        ))}
      </div>
      <div id={results} className="search-panel__results">
        {query.trim() === '' && <RecentSearches onChoose={onQuery} />}
        <SearchResults
          state={answer}
          drawn={drawn}
          onQuery={onQuery}
          onAskAgain={askAgain}
          {...(onLeave === undefined ? {} : {onLeave})}
        />
        {footer}
      </div>
    </div>
  );
}

function linksIn(panel: HTMLElement | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('.search-panel__results a') ?? [])];
}

/** Arrows go from the field through the results and back. */
function stepOf({key, nativeEvent}: KeyboardEvent): -1 | 0 | 1 {
  if (nativeEvent.isComposing) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

function moveFocus(step: -1 | 1, panel: HTMLElement | null): boolean {
  const field = panel?.querySelector<HTMLElement>('.search-panel__field');
  const stops = [...(field === null || field === undefined ? [] : [field]), ...linksIn(panel)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return false;
  stops[(at + step + stops.length) % stops.length]?.focus();
  return true;
}
