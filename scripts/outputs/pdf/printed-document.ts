import {ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef} from '@pdfme/pdf-lib';

/** A PDF as the browser printed it, taken apart. */
export async function openPrinted(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest});
}

/** Where the places that are linked to came to stand. */
export interface PrintedPlaces {
  readonly pageCount: number;
  /** Id of a place -> number of its page, from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

/** The places of a printed document: Chromium gives a name to every id that a link leads to. */
export function placesOf(document: PDFDocument): PrintedPlaces {
  const numbers = new Map(document.getPages().map(({ref}, index) => [ref.tag, index + 1]));
  const pages = new Map<string, number>();
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of places?.entries() ?? []) {
    const destination = value instanceof PDFRef ? document.context.lookup(value) : value;
    const page = destination instanceof PDFArray ? destination.get(0) : null;
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return {pageCount: numbers.size, pages};
}
