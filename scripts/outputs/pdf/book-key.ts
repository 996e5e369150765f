import {createHash} from 'node:crypto';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {textHash} from '../../../src/handbook/text-hash.ts';
import type {Revision} from '../../../src/handbook/revision.ts';

export interface BookKeyInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** What identifies the programs that make a PDF. */
  readonly maker: string;
  /** Public address of the site, which stands in the book's QR codes. */
  readonly address: string | null;
}

/** One hash of everything that decides how a book's PDF comes out: text and makers. Far quicker than to make it. */
export function bookKey({handbook, locale, edition, revision, maker, address}: BookKeyInput): string {
  return createHash('sha256')
    .update(JSON.stringify([locale, edition, revision, maker, address, textHash(handbook, locale, edition)]))
    .digest('hex');
}
