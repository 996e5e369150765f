import {getDocument, OPS, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the named places of a PDF are. */
export interface PdfPlaces {
  readonly pageCount: number;
  /** Name of a place -> number of its page, from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

/** The places of a PDF to which its links lead. */
export async function readPdfPlaces(bytes: Uint8Array): Promise<PdfPlaces> {
  return withDocument(bytes, async (document) => {
    const pages = new Map<string, number>();
    for (const [name, destination] of Object.entries(await document.getDestinations())) {
      const page = await pageOfDestination(document, destination);
      if (page !== null) pages.set(name, page);
    }
    return {pageCount: document.numPages, pages};
  });
}

export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly page: number | null;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** What a reader, a screen reader or a search finds in a finished PDF. */
export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  readonly created: string;
  readonly tagged: boolean;
  readonly direction: string;
  /** Text of each page. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly PdfBookmark[];
  readonly fonts: readonly PdfFont[];
  /** Pages, from 1, that show a character without a glyph. */
  readonly pagesWithMissingGlyphs: readonly number[];
  /** Addresses outside the file. */
  readonly externalLinks: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Reads a finished PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const {pages: places} = await readPdfPlaces(bytes);
  return withDocument(bytes, async (document) => {
    const {info} = (await document.getMetadata()) as {info: Record<string, unknown>};
    const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null;
    const marked = (await document.getMarkInfo()) as {Marked?: boolean} | null;
    const fonts = new Map<string, PdfFont>();
    const pages: string[] = [];
    const pagesWithMissingGlyphs: number[] = [];
    const externalLinks: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {items} = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      for (const annotation of (await page.getAnnotations()) as {url?: string}[]) {
        if (annotation.url !== undefined) externalLinks.push(annotation.url);
      }
      const {fnArray, argsArray} = await page.getOperatorList();
      let missing = false;
      fnArray.forEach((operation, index) => {
        const [first] = (argsArray[index] ?? []) as unknown[];
        if (operation === OPS.setFont) {
          const font = page.commonObjs.get(first as string) as {name: string; missingFile?: boolean};
          fonts.set(font.name, {name: font.name, embedded: font.missingFile !== true});
        }
        if (operation === OPS.showText) {
          missing ||= (first as (number | {originalCharCode: number})[]).some(
            (glyph) => typeof glyph !== 'number' && glyph.originalCharCode === 0,
          );
        }
      });
      if (missing) pagesWithMissingGlyphs.push(number);
      page.cleanup();
    }
    return {
      title: String(info['Title'] ?? ''),
      language: String(info['Language'] ?? ''),
      created: String(info['CreationDate'] ?? ''),
      tagged: marked?.Marked === true,
      direction: String(preferences?.['Direction'] ?? 'L2R'),
      pages,
      bookmarks: await readBookmarks(document),
      fonts: [...fonts.values()],
      pagesWithMissingGlyphs,
      externalLinks,
      places,
    };
  });
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readBookmarks(document: PDFDocumentProxy): Promise<readonly PdfBookmark[]> {
  const bookmarks: PdfBookmark[] = [];
  const walk = async (items: OutlineItems, level: number): Promise<void> => {
    for (const {title, dest, items: children} of items ?? []) {
      bookmarks.push({title, level, page: await pageOfDestination(document, dest)});
      await walk(children as OutlineItems, level + 1);
    }
  };
  await walk(await document.getOutline(), 1);
  return bookmarks;
}

async function pageOfDestination(document: PDFDocumentProxy, destination: unknown): Promise<number | null> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const reference: unknown = Array.isArray(explicit) ? explicit[0] : null;
  if (typeof reference !== 'object' || reference === null) return null;
  return (await document.getPageIndex(reference as {num: number; gen: number})) + 1;
}

async function withDocument<Result>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  // pdf.js takes the bytes over, so it gets a copy.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}
