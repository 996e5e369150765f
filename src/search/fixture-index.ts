import type {Locale, LocaleTag} from '../handbook/locales.ts';
import type {Term} from '../handbook/terms.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import {loadStemmer} from './load-stemmer.ts';
import {formatSearchIndex} from './index-file.ts';
import {openSearchIndex, type SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';
import type {SearchWords} from '../handbook/search-words.ts';

/** For tests: an index of these records, also in a language that the handbook does not have yet. */
export async function openFixtureIndex(
  locale: Locale,
  records: readonly SearchRecord[],
  terms: readonly Term[] = [],
  words: SearchWords = {},
): Promise<SearchIndex> {
  const stem = await loadStemmer(locale.tag);
  const tagged = locale as Locale & {readonly tag: LocaleTag};
  const file = createSearchIndexFile({locale: tagged, edition: 'current', records, stem, terms, words});
  return openSearchIndex(formatSearchIndex(file), locale, 'current', stem);
}

/** For tests: a record with nothing but its text. */
export function createFixtureRecord(record: Partial<SearchRecord>): SearchRecord {
  return {chapter: 'a', anchor: '', title: 'T', heading: '', context: '', text: '', marks: [], ...record};
}
