import {createHash} from 'node:crypto';
import {assembleBook, pagesOf, type Handbook} from './assemble-handbook.ts';
import type {EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {chapterStates} from './translation/book-state.ts';
import type {PageState} from './translation/page-state.ts';
import {unitsOf} from './translation/units.ts';

const known = new WeakMap<Handbook, Map<string, string>>();

/**
 * SHA-256, in hexadecimal, of every text that a book shows: its pages, interface, references, terms and figures, and
 * how its translation stands, with the English that is shown beside passages that have changed.
 */
export function textHash(handbook: Handbook, locale: LocaleTag, edition: EditionId): string {
  const hashes = known.get(handbook) ?? new Map<string, string>();
  known.set(handbook, hashes);
  const book = `${locale} ${edition}`;
  const hash = hashes.get(book) ?? hashText(handbook, locale, edition);
  hashes.set(book, hash);
  return hash;
}

function hashText(handbook: Handbook, locale: LocaleTag, edition: EditionId): string {
  const {references, terms, effects, translations} = handbook;
  const pages = pagesOf(assembleBook(handbook, locale, edition));
  const texts = [
    pages.map(({file, sourceHash}) => [file, sourceHash]),
    chapterStates(handbook, locale, edition).map(({state}) => describeState(state)),
    translations[locale],
    references,
    terms,
    effects,
  ];
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** What of a page's state shows on the page, as plain data. */
export function describeState(state: PageState): unknown {
  if (!('translation' in state)) return state.state;
  const {source, changes, review} = state.translation;
  const changed = changes.filter(({kind}) => kind !== 'same');
  const english = changed.length === 0 ? [] : unitsOf(source);
  return [review, changed.map((change) => [change, 'now' in change ? english[change.now]?.hash : null])];
}
