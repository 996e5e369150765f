import {UserError} from '../../src/handbook/problem.ts';
import {fillPageNumbers, numberedPlaces} from '../outputs/pdf/create-contents.ts';
import {createPrintContent} from '../outputs/pdf/create-print-content.ts';
import type {PrintJob} from '../outputs/pdf/create-print-job.ts';
import {finishPdf} from '../outputs/pdf/finish-pdf.ts';
import {numberStructureIds} from '../outputs/pdf/number-structure-ids.ts';
import {openPrinted, placesOf, type PrintedPlaces} from '../outputs/pdf/printed-document.ts';
import type {Printer, PrintRequest} from '../write/print-pdf-browser.ts';

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

/**
 * Prints a job twice, because only a finished print tells on which page a chapter stands: once to find out,
 * once with the numbers in the contents.
 * @throws UserError if the second print has other pages than the first, so that a number would be wrong.
 */
export async function printNumbered(printer: Printer, job: PrintJob): Promise<NumberedPdf> {
  const {name, title, css, locale: lang, direction, files} = job;
  const print = (kind: PrintRequest['kind'], pages: ReadonlyMap<string, number>): Promise<Uint8Array> => {
    const html = fillPageNumbers(job.html, pages);
    return printer.print({
      name,
      title,
      kind,
      files,
      content: createPrintContent({html, css, lang, direction}),
    });
  };
  const first = placesOf(await openPrinted(await print('draft', new Map())));
  const document = await openPrinted(numberStructureIds(await print('fair copy', first.pages)));
  const second = placesOf(document);
  assertSamePlaces(job, first, second);
  return {bytes: await finishPdf(document, job), pageCount: second.pageCount};
}

function assertSamePlaces({name, html}: PrintJob, first: PrintedPlaces, second: PrintedPlaces): void {
  const faults = numberedPlaces(html).flatMap((place) => {
    const [before, after] = [first.pages.get(place), second.pages.get(place)];
    if (before === undefined || after === undefined) return [`"${place}" is on no page`];
    return before === after ? [] : [`"${place}" moved from page ${before} to page ${after}`];
  });
  if (first.pageCount !== second.pageCount) {
    faults.push(`there were ${first.pageCount} pages and then ${second.pageCount}`);
  }
  if (faults.length === 0) return;
  throw new UserError(
    `The contents of ${name} would show wrong page numbers: between the two prints, ${faults.join('; ')}. Nothing was written. Run the command again; if it fails again, report it.`,
  );
}
