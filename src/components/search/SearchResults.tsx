import useBaseUrl from '@docusaurus/useBaseUrl';
import {memo, useCallback, type ReactNode} from 'react';
import {DEFAULT_EDITION, type EditionId} from '../../handbook/editions.ts';
import {chapterPath} from '../../handbook/paths.ts';
import type {Answer, FoundChapter, FoundSection} from '../../search/answer-query.ts';
import type {SnippetPart} from '../../search/create-snippet.ts';
import {keepSearch} from '../../search/recent-searches-browser.ts';
import {say} from '../say.ts';
import {useOfflineSite} from '../use-offline-site.ts';
import {ResultLink} from './ResultLink.tsx';
import {SearchFailure} from './SearchFailure.tsx';
import type {AnswerState} from './use-answer.ts';
import type {Drawn} from './use-drawn.ts';

interface SearchResultsProps {
  readonly state: AnswerState;
  readonly drawn: Drawn;
  readonly onQuery: (query: string) => void;
  readonly onAskAgain: () => void;
  readonly onLeave?: () => void;
}

/** What was found, or why nothing was; screen readers are told how many. Not drawn anew before the answer changes. */
export const SearchResults = memo(function SearchResults({
  state,
  drawn,
  onQuery,
  onAskAgain,
  onLeave,
}: SearchResultsProps): ReactNode {
  switch (state.state) {
    case 'idle':
      return null;
    case 'loading':
      return (
        <p className="search-note" role="status">
          {say('search.loading')}
        </p>
      );
    case 'failed':
      return <SearchFailure onAskAgain={onAskAgain} />;
    case 'answered': {
      const {answer, query, edition} = state;
      return (
        <Answered
          {...{answer, query, edition, drawn, onQuery}}
          {...(onLeave === undefined ? {} : {onLeave})}
        />
      );
    }
  }
});

interface AnsweredProps {
  readonly answer: Answer;
  readonly query: string;
  readonly edition: EditionId;
  readonly drawn: Drawn;
  readonly onQuery: (query: string) => void;
  readonly onLeave?: () => void;
}

function Answered({answer, query, edition, drawn, onQuery, onLeave}: AnsweredProps): ReactNode {
  const {chapters, suggestion, nearest} = answer;
  const readSite = useOfflineSite();
  const base = useBaseUrl('/');
  const addressOf = (chapter: string, anchor: string): string =>
    base + chapterPath(edition, chapter).slice(1) + (anchor === '' ? '' : `#${anchor}`);
  const follow = useCallback(() => {
    keepSearch(readSite(), query);
    onLeave?.();
  }, [readSite, query, onLeave]);
  const count = chapters.reduce((sum, {sections}) => sum + sections.length, 0);
  return (
    <>
      <p className="search-note" role="status">
        {count === 0 ? (
          <span className="DocSearch-NoResults">{say('search.none', {query: shortened(query)})}</span>
        ) : (
          say('search.count', {count})
        )}
      </p>
      {edition !== DEFAULT_EDITION && count > 0 && (
        <p className="search-historic">{say('superseded.title')}</p>
      )}
      {suggestion !== null && (
        <p className="search-suggestion">
          {say('search.didYouMean')}{' '}
          <button type="button" dir="auto" onClick={() => onQuery(suggestion)}>
            {suggestion}
          </button>
        </p>
      )}
      {nearest.length > 0 && (
        <section className="search-nearest">
          <p>{say('search.nearest')}</p>
          <ul>
            {nearest.map(({chapter, title}) => (
              <li key={chapter}>
                <ResultLink to={addressOf(chapter, '')} onFollow={follow}>
                  {title}
                </ResultLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol className="search-chapters">
        {firstOf(chapters, mostOf(drawn)).map((found) => (
          <Chapter key={found.chapter} found={found} addressOf={addressOf} onFollow={follow} />
        ))}
      </ol>
    </>
  );
}

/** Sections that are drawn before all others. */
const BEST = 2;
/** As many sections as a tall screen shows; on a phone the text of each takes four lines, or more. */
const SCREEN = {phone: 5, wider: 8};
const PHONE_WIDTH = 600;

function mostOf(drawn: Drawn): number {
  if (drawn === 'whole') return Infinity;
  if (drawn === 'best') return BEST;
  return window.innerWidth < PHONE_WIDTH ? SCREEN.phone : SCREEN.wider;
}

function firstOf(chapters: readonly FoundChapter[], most: number): readonly FoundChapter[] {
  let left = most;
  return chapters.flatMap((found) => {
    const sections = found.sections.slice(0, left);
    left -= sections.length;
    return sections.length === 0 ? [] : [{...found, sections}];
  });
}

const LONGEST_SHOWN = 60;

function shortened(query: string): string {
  const letters = Array.from(query.trim());
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : letters.join('');
}

interface ChapterProps {
  readonly found: FoundChapter;
  readonly addressOf: (chapter: string, anchor: string) => string;
  readonly onFollow: () => void;
}

function Chapter({found: {title, sections}, addressOf, onFollow}: ChapterProps): ReactNode {
  return (
    <li className="search-chapter">
      <p className="search-chapter__title">{title}</p>
      <ul>
        {sections.map((section) => (
          <li key={section.anchor} className="DocSearch-Hit search-hit">
            <Section section={section} to={addressOf(section.chapter, section.anchor)} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface SectionProps {
  readonly section: FoundSection;
  readonly to: string;
  readonly onFollow: () => void;
}

/** Not drawn anew when more sections follow. */
const Section = memo(function Section({section, to, onFollow}: SectionProps): ReactNode {
  const {heading, snippet, marks} = section;
  return (
    <ResultLink to={to} onFollow={onFollow}>
      <span className="search-hit__heading">
        <span>
          <Marked parts={heading} />
        </span>
        {marks.map((mark) => (
          <span key={mark} className={`search-mark search-mark--${mark}`}>
            {say(mark === 'danger' ? 'notice.danger' : 'search.recommendation')}
          </span>
        ))}
      </span>
      <span className="search-hit__text">
        <Marked parts={snippet} />
      </span>
    </ResultLink>
  );
});

function Marked({parts}: {readonly parts: readonly SnippetPart[]}): ReactNode {
  return parts.map(({text, marked}, at) =>
    marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
