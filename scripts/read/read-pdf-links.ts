import type {PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A link of a PDF. */
export interface PdfLink {
  /** Page that it stands on, from 1. */
  readonly page: number;
  /** Name of a place in the file, or an address outside. */
  readonly target: string;
  /** The pieces of text that it covers, in the order of the file. */
  readonly pieces: readonly string[];
}

interface Annotation {
  readonly subtype: string;
  readonly dest?: unknown;
  readonly url?: string;
  readonly rect: readonly [left: number, bottom: number, right: number, top: number];
}

/** What pdf.js reads of a page's text. */
export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The links of a page, each with the text that it stands on. */
export async function readPageLinks(page: PDFPageProxy, {items}: TextContent): Promise<readonly PdfLink[]> {
  const annotations = ((await page.getAnnotations()) as Annotation[]).filter(
    ({subtype}) => subtype === 'Link',
  );
  const links = annotations.map(({dest, url, rect: [left, bottom, right, top]}) => ({
    target: typeof dest === 'string' ? dest : (url ?? ''),
    left,
    right,
    middle: (bottom + top) / 2,
    half: (top - bottom) / 2,
    pieces: [] as string[],
  }));
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , , x, baseline] = item.transform as number[];
    // Rectangles of neighbouring lines overlap: a text belongs to the one whose middle is nearest to its own.
    const center = (x ?? 0) + item.width / 2;
    const middle = (baseline ?? 0) + item.height * 0.3;
    const [nearest] = links
      .filter((link) => link.left <= center && center <= link.right)
      .map((link) => ({link, distance: Math.abs(link.middle - middle)}))
      .filter(({link, distance}) => distance < link.half)
      .sort((a, b) => a.distance - b.distance);
    nearest?.link.pieces.push(item.str);
  }
  return links.map(({target, pieces}) => ({page: page.pageNumber, target, pieces}));
}
