import {PDFDict, PDFName, type PDFDocument} from '@pdfme/pdf-lib';

const ROLE = PDFName.of('S');
const FIGURE = PDFName.of('Figure');
const ALTERNATIVE = PDFName.of('Alt');

/**
 * Calls a figure without an alternative text a division. The figures of chapters are lists that the style sheet draws:
 * their text is to be read, while a figure is a picture that needs a description (PDF/UA-1, 7.3).
 */
export function retagFigures(document: PDFDocument): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(ROLE) !== FIGURE) continue;
    if (!object.has(ALTERNATIVE)) object.set(ROLE, PDFName.of('Div'));
  }
}
