import {useState, type ReactNode} from 'react';
import {forgetSearches, recentSearches} from '../../search/recent-searches-browser.ts';
import {say} from '../say.ts';
import {useOfflineSite} from '../use-offline-site.ts';

/** What the reader searched for before, from this device's memory alone. */
export function RecentSearches({onChoose}: {readonly onChoose: (query: string) => void}): ReactNode {
  const readSite = useOfflineSite();
  const [queries, setQueries] = useState(() => recentSearches(readSite()));
  if (queries.length === 0) return null;
  return (
    <section className="search-recent" aria-label={say('search.recent')}>
      <p>{say('search.recent')}</p>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" dir="auto" onClick={() => onChoose(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="search-recent__forget"
        onClick={() => {
          forgetSearches(readSite());
          setQueries([]);
        }}
      >
        {say('search.forget')}
      </button>
    </section>
  );
}
