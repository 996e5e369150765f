const MOST = 5;
const LONGEST = 80;

/** What the reader searched for last, newest first. It stays in this browser and is sent nowhere. */
export function recentSearches(locale: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(locale)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is switched off, or holds something else.
    return [];
  }
}

/** Keeps a query that led somewhere. */
export function keepSearch(locale: string, query: string): void {
  const words = query.trim();
  if (words.length < 2 || words.length > LONGEST) return;
  store(locale, [words, ...recentSearches(locale).filter((other) => other !== words)].slice(0, MOST));
}

export function forgetSearches(locale: string): void {
  store(locale, []);
}

function store(locale: string, queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(keyOf(locale));
    else localStorage.setItem(keyOf(locale), JSON.stringify(queries));
  } catch {
    // Private windows may allow nothing: then nothing is kept.
  }
}

function keyOf(locale: string): string {
  return `handbook-recent-searches-${locale}`;
}
