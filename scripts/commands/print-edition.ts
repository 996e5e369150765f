import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Revision} from '../../src/handbook/revision.ts';
import {createPrintJob} from '../outputs/pdf/create-print-job.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {readPrintMaterials, refuseMissingGlyphs} from './print-materials.ts';
import {printNumbered, type NumberedPdf} from './print-numbered.ts';

export interface PrintEditionInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
  /** A second language beside the first, block by block; null for a book in one language. */
  readonly companion: LocaleTag | null;
  readonly printer: Printer;
}

/**
 * Prints one edition as a book.
 * @throws UserError if a character has no glyph or the browser fails twice.
 */
export async function printEdition({printer, ...book}: PrintEditionInput): Promise<NumberedPdf> {
  const {handbook, locale, edition, companion} = book;
  const {fonts, ...materials} = await readPrintMaterials(locale);
  const others = companion === null ? [] : (await readPrintMaterials(companion)).fonts;
  refuseMissingGlyphs(handbook, locale, edition, fonts);
  if (companion !== null) refuseMissingGlyphs(handbook, companion, edition, others);
  const known = new Set(fonts.map(({family}) => family));
  const all = [...fonts, ...others.filter(({family}) => !known.has(family))];
  return printNumbered(printer, createPrintJob({...book, ...materials, fonts: all}));
}
