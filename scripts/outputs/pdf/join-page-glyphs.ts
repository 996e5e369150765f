import {deflateSync} from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@pdfme/pdf-lib';
import {joinGlyphs, type GlyphAdvance} from './join-glyphs.ts';
import {mendSoftHyphens} from './mend-soft-hyphens.ts';

/** Writes the text of every page in strings instead of single glyphs: see `joinGlyphs`. */
export function joinPageGlyphs(document: PDFDocument): void {
  const known = new Map<PDFObject, GlyphAdvance | null>();
  for (const {node} of document.getPages()) {
    const content = node.get(PDFName.of('Contents'));
    const stream = content instanceof PDFRef ? document.context.lookup(content) : null;
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    if (!(content instanceof PDFRef) || !(stream instanceof PDFRawStream) || fonts === undefined) continue;
    const advances = new Map<string, GlyphAdvance>();
    for (const [name, reference] of fonts.entries()) {
      if (!known.has(reference)) known.set(reference, readAdvance(fonts.lookup(name, PDFDict)));
      const advance = known.get(reference) ?? null;
      if (advance !== null) advances.set(name.decodeText(), advance);
    }
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const joined = Buffer.from(joinGlyphs(mendSoftHyphens(text), advances), 'latin1');
    document.context.assign(content, document.context.stream(deflateSync(joined), {Filter: 'FlateDecode'}));
  }
}

/** Advances of a font whose glyphs have numbers of two bytes; null for any other, such as one that is drawn in the file. */
function readAdvance(font: PDFDict): GlyphAdvance | null {
  if (font.lookup(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return null;
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  if (descendant === undefined) return null;
  const standard = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? STANDARD_WIDTH;
  const widths = readWidths(descendant.lookupMaybe(PDFName.of('W'), PDFArray));
  return (glyph) => widths.get(glyph) ?? standard;
}

/** What a glyph is wide where a font does not say (ISO 32000-1, table 117). */
const STANDARD_WIDTH = 1000;

/** `first [w w …]` and `first last w`, one behind the other (ISO 32000-1, 9.7.4.3). */
function readWidths(array: PDFArray | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; array !== undefined && at < array.size();) {
    const first = array.lookup(at, PDFNumber).asNumber();
    const next = array.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let offset = 0; offset < next.size(); offset += 1) {
        widths.set(first + offset, next.lookup(offset, PDFNumber).asNumber());
      }
      at += 2;
    } else {
      const last = array.lookup(at + 1, PDFNumber).asNumber();
      const width = array.lookup(at + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= last; glyph += 1) widths.set(glyph, width);
      at += 3;
    }
  }
  return widths;
}
