import type {OfflineSite} from '../offline/site.ts';

const MOST = 5;
const LONGEST = 80;

type SearchSite = Pick<OfflineSite, 'base' | 'locale'>;

/** What the reader searched for last, newest first. It stays in this browser and is sent nowhere. */
export function recentSearches(site: SearchSite): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(site)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is switched off, or holds something else.
    return [];
  }
}

/** Keeps a query that led somewhere. */
export function keepSearch(site: SearchSite, query: string): void {
  const words = query.trim();
  if (words.length < 2 || words.length > LONGEST) return;
  store(site, [words, ...recentSearches(site).filter((other) => other !== words)].slice(0, MOST));
}

export function forgetSearches(site: SearchSite): void {
  store(site, []);
}

function store(site: SearchSite, queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(keyOf(site));
    else localStorage.setItem(keyOf(site), JSON.stringify(queries));
  } catch {
    // Private windows may allow nothing: then nothing is kept.
  }
}

/** Begins as all that the site stores, so that it goes with the rest (`create-reset-page.ts`). */
function keyOf({base, locale}: SearchSite): string {
  return `handbook ${base.pathname} searches ${locale}`;
}
