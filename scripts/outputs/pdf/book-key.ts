import {createHash} from 'node:crypto';
import {assembleBook, pagesOf, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';

export interface BookKeyInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** What identifies the programs that make a PDF. */
  readonly maker: string;
}

/** One hash of everything that decides how a book's PDF comes out: text and makers. Far quicker than to make it. */
export function bookKey({handbook, locale, edition, revision, maker}: BookKeyInput): string {
  const {pages: _pages, say: _say, problems: _problems, translations, ...shared} = handbook;
  const pages = pagesOf(assembleBook(handbook, locale, edition));
  const texts = pages.map(({file, sourceHash}) => [file, sourceHash]);
  return createHash('sha256')
    .update(JSON.stringify([locale, edition, revision, maker, texts, translations[locale], shared]))
    .digest('hex');
}
