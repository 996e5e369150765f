import {UserError} from '../../src/handbook/problem.ts';
import {cardAnchor, cardHeadings, type Cards} from '../outputs/cards/create-cards.ts';
import {CARD_SIZES, cardLengths, firstRanges, isFitted, narrow, nextTry} from '../outputs/cards/fit-cards.ts';
import {createPrintContent, type PrintKind} from '../outputs/pdf/create-print-content.ts';
import {finishPdf} from '../outputs/pdf/finish-pdf.ts';
import {numberStructureIds} from '../outputs/pdf/number-structure-ids.ts';
import {openPrinted, placesOf} from '../outputs/pdf/printed-document.ts';
import type {Printer} from '../write/print-pdf-browser.ts';

/**
 * Prints the ward cards, each on one page and in the largest type that fits, which only a print can tell.
 * @throws UserError that names the card if one takes more than a page in the smallest type.
 */
export async function printFitted(printer: Printer, cards: Cards): Promise<Uint8Array> {
  const {name, title, css, locale, direction, files, sheets} = cards;
  const print = (kind: PrintKind, sizes: ReadonlyMap<string, number>): Promise<Uint8Array> => {
    const html = sheets.map((sheet) => {
      const size = CARD_SIZES[sizes.get(sheet.id) ?? 0] ?? 0;
      const anchor = cardAnchor(sheet.id);
      // Only what is linked to tells its page; a finished card needs no link to itself.
      const mark = kind === 'draft' ? `<a class="card__mark" href="#${anchor}">·</a>` : '';
      return `<section class="card" style="font-size:${size}pt">${mark}${sheet.html}</section>`;
    });
    return printer.print({
      name,
      title,
      kind,
      files,
      content: createPrintContent({html: html.join('\n'), css, lang: locale, direction, kind}),
    });
  };
  let ranges = firstRanges(sheets);
  while (!isFitted(ranges)) {
    const tried = new Map([...ranges].map(([id, range]) => [id, nextTry(range)]));
    const {pages, pageCount} = placesOf(await openPrinted(await print('draft', tried)));
    ranges = narrow(ranges, cardLengths(sheets, pages, pageCount));
  }
  const tooLong = [...ranges].filter(([, {high}]) => high >= CARD_SIZES.length).map(([id]) => id);
  if (tooLong.length > 0) {
    throw new UserError(
      `These ward cards in "${locale}" take more than one page even in type of ${CARD_SIZES.at(-1) ?? 0} pt: ${tooLong.join(', ')}. Take a block from them in src/handbook/ward-cards.ts.`,
    );
  }
  const sizes = new Map([...ranges].map(([id, {high}]) => [id, high]));
  const document = await openPrinted(numberStructureIds(await print('fair copy', sizes)));
  if (document.getPageCount() !== sheets.length) {
    throw new UserError(
      `${name} has ${document.getPageCount()} pages for ${sheets.length} cards, though each card fitted in a draft. Nothing was written. Run the command again; if it fails again, report it.`,
    );
  }
  return finishPdf(document, {...cards, html: '', headings: cardHeadings(sheets)});
}
