import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Revision} from '../../src/handbook/revision.ts';
import {createCards} from '../outputs/cards/create-cards.ts';
import {readCardStyles} from '../read/read-print-styles-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {printFitted} from './print-fitted.ts';
import {readPrintMaterials, refuseMissingGlyphs} from './print-materials.ts';

export interface PrintCardsInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
  readonly printer: Printer;
}

/**
 * Prints the ward cards of one language.
 * @throws UserError if a card does not fit on its page, lacks a block or has a character without a glyph.
 */
export async function printCards(input: PrintCardsInput): Promise<Uint8Array> {
  const {handbook, locale, edition, revision, address, printer} = input;
  const [{fonts, emblem}, styles] = await Promise.all([readPrintMaterials(locale), readCardStyles()]);
  refuseMissingGlyphs(handbook, locale, edition, fonts);
  return printFitted(printer, createCards({handbook, locale, revision, fonts, styles, emblem, address}));
}
