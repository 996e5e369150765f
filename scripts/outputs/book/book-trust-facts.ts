import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {bookState} from '../../../src/handbook/translation/book-state.ts';
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
