import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {OPS, pageOfDestination, withPdf} from './open-pdf.ts';
import {readPageLinks, type PdfLink, type TextContent} from './read-pdf-links.ts';

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
  /** `L2R` or `R2L`. */
  readonly direction: string;
  /** Text of each page. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly PdfBookmark[];
  readonly fonts: readonly PdfFont[];
  /** Pages, from 1, that show a character without a glyph. */
  readonly pagesWithMissingGlyphs: readonly number[];
  /** Pages, from 1, whose text comes so near to the left or right edge that a printer cuts it off. */
  readonly pagesWithTextAtEdge: readonly number[];
  readonly links: readonly PdfLink[];
  /** Name of a place that links lead to -> number of its page, from 1. */
  readonly places: ReadonlyMap<string, number>;
}

/** Reads a finished PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  return withPdf(bytes, async (document) => {
    const {info} = await document.getMetadata();
    const properties = new Map<string, unknown>(Object.entries(info));
    const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null;
    const marked = (await document.getMarkInfo()) as {Marked?: boolean} | null;
    const fonts = new Map<string, PdfFont>();
    const pages: string[] = [];
    const pagesWithMissingGlyphs: number[] = [];
    const pagesWithTextAtEdge: number[] = [];
    const links: PdfLink[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const text = await page.getTextContent();
      pages.push(
        text.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      if (touchesEdge(text, page)) pagesWithTextAtEdge.push(number);
      links.push(...(await readPageLinks(page, text)));
      if (readGlyphs(await page.getOperatorList(), page, fonts)) pagesWithMissingGlyphs.push(number);
      page.cleanup();
    }
    return {
      title: asText(properties.get('Title')),
      language: asText(properties.get('Language')),
      created: asText(properties.get('CreationDate')),
      tagged: marked?.Marked === true,
      direction: asText(preferences?.['Direction']),
      pages,
      bookmarks: await readBookmarks(document),
      fonts: [...fonts.values()],
      pagesWithMissingGlyphs,
      pagesWithTextAtEdge,
      links,
      places: await readPlaces(document),
    };
  });
}

/** What pdf.js keeps of a font. */
interface LoadedFont {
  readonly name: string;
  readonly missingFile?: boolean;
  readonly isType3Font: boolean;
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** Notes the fonts that a page uses; true if one of its characters has no glyph. */
function readGlyphs(
  {fnArray, argsArray}: Operators,
  page: PDFPageProxy,
  fonts: Map<string, PdfFont>,
): boolean {
  let missing = false;
  let drawn = false;
  for (const [index, operation] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as unknown[];
    if (operation === OPS.setFont) {
      const font = page.commonObjs.get(first as string) as LoadedFont;
      // A font of type 3 is drawn in the file itself, where any number may stand for a glyph.
      drawn = font.isType3Font;
      const name = drawn ? 'Type3' : font.name;
      fonts.set(name, {name, embedded: drawn || font.missingFile !== true});
    }
    if (operation === OPS.showText && !drawn) {
      const glyphs = first as (number | {readonly originalCharCode: number})[];
      missing ||= glyphs.some((glyph) => typeof glyph !== 'number' && glyph.originalCharCode === EMPTY_BOX);
    }
  }
  return missing;
}

/** Number of the glyph that a font shows for a character that it lacks. */
const EMPTY_BOX = 0;

/** Points that office printers leave blank at the edges, and some more: 10 mm. */
const EDGE = 28;

function touchesEdge({items}: TextContent, page: PDFPageProxy): boolean {
  const [left = 0, , right = 0] = page.view;
  return items.some((item) => {
    if (!('str' in item) || item.str.trim() === '') return false;
    const x = Number(item.transform[4]);
    return x < left + EDGE || x + item.width > right - EDGE;
  });
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null;

async function readPlaces(document: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const [name, destination] of Object.entries(await document.getDestinations())) {
    const page = await pageOfDestination(document, destination);
    if (page !== null) places.set(name, page);
  }
  return places;
}

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
