import {createHash} from 'node:crypto';
import {pagesOf, type Handbook, assembleBook} from './assemble-handbook.ts';
import type {EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';

/** Which text a reader has before them, and of what day it is. */
export interface Revision {
  /** First eight digits of a hash of the book's text: the same text has the same id wherever it is built. */
  readonly id: string;
  /** ISO day of the newest change to that text. */
  readonly date: string;
}

/** The id of one book's text, from its pages, its interface texts and the references it prints. */
export function revisionId(handbook: Handbook, locale: LocaleTag, edition: EditionId): string {
  const hash = createHash('sha256');
  for (const page of pagesOf(assembleBook(handbook, locale, edition))) {
    hash.update(`${page.file}\n${page.sourceHash}\n`);
  }
  hash.update(JSON.stringify(handbook.translations[locale]));
  hash.update(JSON.stringify(handbook.references));
  return hash.digest('hex').slice(0, 8);
}
