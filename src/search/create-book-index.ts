import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import type {EditionId} from '../handbook/editions.ts';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import type {Stem} from './load-stemmer.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import type {SearchIndexFile} from './index-file.ts';
import {createSearchRecords} from './search-records.ts';

/** The index of a book, as the site has it. */
export function createBookIndex(
  handbook: Handbook,
  locale: LocaleTag,
  edition: EditionId,
  stem: Stem | null,
): SearchIndexFile {
  return createSearchIndexFile({
    locale: {...findLocale(locale), tag: locale},
    edition,
    records: createSearchRecords(assembleBook(handbook, locale, edition)),
    stem,
    terms: handbook.terms,
    words: handbook.searchWords,
  });
}
