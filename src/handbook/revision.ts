import type {Handbook} from './assemble-handbook.ts';
import type {EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {textHash} from './text-hash.ts';

/** Which text a reader has before them, and of what day it is. */
export interface Revision {
  /** First eight digits of a hash of the book's text: the same text has the same id wherever it is built. */
  readonly id: string;
  /** ISO day of the newest change to that text. */
  readonly date: string;
}

/** The id of one book's text. */
export function revisionId(handbook: Handbook, locale: LocaleTag, edition: EditionId): string {
  return textHash(handbook, locale, edition).slice(0, 8);
}
