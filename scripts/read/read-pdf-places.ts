import {pageOfDestination, withPdf} from './open-pdf.ts';

/** Where the named places of a PDF are. */
export interface PdfPlaces {
  readonly pageCount: number;
  /** Name of a place -> number of its page, from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

/** The places of a PDF to which its links lead. */
export async function readPdfPlaces(bytes: Uint8Array): Promise<PdfPlaces> {
  return withPdf(bytes, async (document) => {
    const pages = new Map<string, number>();
    for (const [name, destination] of Object.entries(await document.getDestinations())) {
      const page = await pageOfDestination(document, destination);
      if (page !== null) pages.set(name, page);
    }
    return {pageCount: document.numPages, pages};
  });
}
