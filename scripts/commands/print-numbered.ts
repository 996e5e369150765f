import {UserError} from '../../src/handbook/problem.ts';
import {fillPageNumbers, numberedPlaces} from '../outputs/pdf/create-contents.ts';
import {createPrintContent, type PrintKind} from '../outputs/pdf/create-print-content.ts';
import type {PrintJob} from '../outputs/pdf/create-print-job.ts';
import {finishPdf} from '../outputs/pdf/finish-pdf.ts';
import {numberStructureIds} from '../outputs/pdf/number-structure-ids.ts';
import {openPrinted, placesOf, type PrintedPlaces} from '../outputs/pdf/printed-document.ts';
import type {Printer} from '../write/print-pdf-browser.ts';

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** How often a fair copy may turn out to have other pages than the print before it. */
const ATTEMPTS = 3;

/**
 * Prints a job at least twice, because only a finished print tells on which page a place stands: once to find out,
 * once with the numbers filled in. Where a number is wider than its dummy, a line may break elsewhere and a place
 * move to the next page; then the new numbers are filled in and it is printed again.
 * @throws UserError if the places still move after three fair copies, so that a number would be wrong.
 */
export async function printNumbered(printer: Printer, job: PrintJob): Promise<NumberedPdf> {
  const {name, title, css, locale: lang, direction, files} = job;
  const print = (kind: PrintKind, pages: ReadonlyMap<string, number>): Promise<Uint8Array> => {
    const html = fillPageNumbers(job.html, pages);
    return printer.print({
      name,
      title,
      kind,
      files,
      content: createPrintContent({html, css, lang, direction, kind}),
    });
  };
  let known = placesOf(await openPrinted(await print('draft', new Map())));
  let faults: readonly string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const document = await openPrinted(numberStructureIds(await print('fair copy', known.pages)));
    const printed = placesOf(document);
    faults = findMovedPlaces(job, known, printed);
    if (faults.length === 0) return {bytes: await finishPdf(document, job), pages: printed.pageCount};
    known = printed;
  }
  throw new UserError(
    `${name} would show wrong page numbers: between two prints, ${faults.join('; ')}. Nothing was written. Run the command again; if it fails again, report it.`,
  );
}

function findMovedPlaces({html}: PrintJob, first: PrintedPlaces, second: PrintedPlaces): readonly string[] {
  const faults = [...new Set(numberedPlaces(html))].flatMap((place) => {
    const [before, after] = [first.pages.get(place), second.pages.get(place)];
    if (before === undefined || after === undefined) return [`"${place}" is on no page`];
    return before === after ? [] : [`"${place}" moved from page ${before} to page ${after}`];
  });
  if (first.pageCount !== second.pageCount) {
    faults.push(`there were ${first.pageCount} pages and then ${second.pageCount}`);
  }
  return faults;
}
