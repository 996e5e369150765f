import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {loadStemmer, type Stem} from './load-stemmer.ts';
import {rehearseWithSample} from './rehearse-browser.ts';
import {openSearchIndex, searchIndexPath, type SearchIndex} from './search-index.ts';

/** A connection that has gone silent for so long has failed. */
const PATIENCE_MS = 30_000;

/** In which text the reader searches; `baseUrl` is the address at which the language begins. */
export interface SearchPlace {
  readonly baseUrl: string;
  readonly locale: Locale;
  readonly edition: EditionId;
}

const loaded = new Map<string, Promise<SearchIndex>>();
const failed = new Set<string>();

/**
 * Fetches an edition's index once, and the language's stemmer with it. After a failure the next call fetches it anew,
 * past the browser's cache, which may hold the damaged copy; a copy that is whole but damaged is at once fetched again.
 * @throws Error if it cannot be fetched or is damaged.
 */
export function loadIndex({baseUrl, locale, edition}: SearchPlace): Promise<SearchIndex> {
  const url = baseUrl + searchIndexPath(edition);
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const open = async (cache: RequestCache): Promise<SearchIndex> => {
    const text = fetchText(url, cache);
    const [json, stem] = await Promise.all([text, prepareLanguage(locale, edition, text)]);
    return openSearchIndex(json, locale, edition, stem);
  };
  const loading = failed.has(url) ? open('reload') : open('default').catch(() => open('reload'));
  loaded.set(url, loading);
  loading.then(
    () => {
      failed.delete(url);
    },
    () => {
      loaded.delete(url);
      failed.add(url);
    },
  );
  return loading;
}

async function fetchText(url: string, cache: RequestCache): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {cache, signal: controller.signal});
    if (!response.ok) throw new Error(`${url}: status ${response.status}`);
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The stemmer. What is done for the first time takes long (a segmenter reads its dictionary, patterns and the search
 * itself are compiled): it is done while the index is on its way, and left as soon as that is there.
 */
async function prepareLanguage(
  locale: Locale,
  edition: EditionId,
  arrival: Promise<unknown>,
): Promise<Stem | null> {
  const stem = await loadStemmer(locale.tag);
  const index = {arrived: false};
  const note = (): void => {
    index.arrived = true;
  };
  arrival.then(note, note);
  for (const _step of rehearseWithSample(locale, edition, stem)) {
    await new Promise((resolve) => setTimeout(resolve));
    if (index.arrived) break;
  }
  return stem;
}
