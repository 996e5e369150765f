import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {loadStemmer, type Stem} from './load-stemmer.ts';
import {prepareMatching} from './match-query.ts';
import {rehearseWithSample} from './rehearse-browser.ts';
import {searchIndexPath} from './index-file.ts';
import {openIndexHead, openIndexTexts, type SearchIndex} from './search-index.ts';

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
 * @throws Error if it cannot be fetched, is damaged, or nothing of it comes for `patienceMs`.
 */
export function loadIndex(
  {baseUrl, locale, edition}: SearchPlace,
  patienceMs = PATIENCE_MS,
): Promise<SearchIndex> {
  const url = baseUrl + searchIndexPath(edition);
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const open = async (cache: RequestCache): Promise<SearchIndex> => {
    const lines = fetchLines(url, cache, patienceMs);
    try {
      const head = lines.next();
      const [{value: line = ''}, stem] = await Promise.all([head, prepareLanguage(locale, edition, head)]);
      // Most of the file are the texts: on a slow connection what needs only the words is done when they arrive.
      const opened = openIndexHead(line, locale, edition, stem);
      prepareMatching(opened.vocabulary);
      return openIndexTexts(opened, (await lines.next()).value ?? '');
    } finally {
      void lines.return(undefined);
    }
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

/** The lines of a file, each as soon as it has arrived. However slow it comes, only silence ends it. */
async function* fetchLines(
  url: string,
  cache: RequestCache,
  patienceMs: number,
): AsyncGenerator<string, undefined> {
  const controller = new AbortController();
  const heard = <Value>(answer: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => controller.abort(), patienceMs);
    return answer.finally(() => clearTimeout(timer));
  };
  try {
    const response = await heard(fetch(url, {cache, signal: controller.signal}));
    if (!response.ok || response.body === null) throw new Error(`${url}: status ${response.status}`);
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (let read = await heard(reader.read()); !read.done; read = await heard(reader.read())) {
      const lines = (rest + decoder.decode(read.value, {stream: true})).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest + decoder.decode();
  } finally {
    controller.abort();
  }
}

/**
 * The stemmer. What is done for the first time takes long (a segmenter reads its dictionary, patterns and the search
 * itself are compiled): it is done while the index is on its way, and left as soon as its first line is there.
 */
async function prepareLanguage(
  locale: Locale,
  edition: EditionId,
  arrival: Promise<unknown>,
): Promise<Stem | null> {
  const stem = await loadStemmer(locale.tag);
  const line = {arrived: false};
  const note = (): void => {
    line.arrived = true;
  };
  arrival.then(note, note);
  for (const _step of rehearseWithSample(locale, edition, stem)) {
    await new Promise((resolve) => setTimeout(resolve));
    if (line.arrived) break;
  }
  return stem;
}
