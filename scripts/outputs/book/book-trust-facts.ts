import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {bookState, leastReviewed, type BookState} from '../../../src/handbook/translation/book-state.ts';
import {trustFacts} from '../../../src/handbook/trust-line.ts';
import type {Book} from '../../../src/handbook/types.ts';

/** The facts of the trust line for a whole book: edition, revision, translation, reading, clinical review. */
export function bookTrustFacts(
  handbook: Handbook,
  {locale, edition}: Pick<Book, 'locale' | 'edition'>,
  revision: Revision,
): readonly string[] {
  const translation = bookState(handbook, locale, edition);
  return trustFacts({locale, edition, revision, say: handbook.say[locale], translation});
}

/** Of the languages on one sheet the state that holds for all: a review of the one says nothing of the other. */
export function commonState(
  handbook: Handbook,
  {locale, edition}: Pick<Book, 'locale' | 'edition'>,
  companion: LocaleTag | null,
): BookState | null {
  const locales = companion === null ? [locale] : [locale, companion];
  return leastReviewed(locales.map((tag) => bookState(handbook, tag, edition)));
}
