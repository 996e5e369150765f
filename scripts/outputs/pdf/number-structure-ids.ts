import {PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject} from '@pdfme/pdf-lib';

/** Chromium's names for table heads, by which cells refer to them. */
const STRUCTURE_ID = /^node\d+$/;

/**
 * Numbers the names of structure elements from 1. Chromium counts them on through everything that it has
 * shown since it started, so that the same book would never give the same file twice. Their order stays.
 */
export function numberStructureIds(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const ids = new Set<string>();
  for (const object of objects) {
    replaceStrings(object, (id) => {
      ids.add(id);
      return null;
    });
  }
  const numbers = new Map([...ids].sort().map((id, index) => [id, index + 1]));
  const width = String(numbers.size).length;
  for (const object of objects) {
    replaceStrings(object, (id) => {
      const number = numbers.get(id);
      return number === undefined ? null : `node${String(number).padStart(width, '0')}`;
    });
  }
}

function replaceStrings(object: PDFObject, replace: (id: string) => string | null): void {
  const replaced = (value: PDFObject): PDFString | null => {
    if (!(value instanceof PDFString)) {
      replaceStrings(value, replace);
      return null;
    }
    const text = value.asString();
    const id = STRUCTURE_ID.test(text) ? replace(text) : null;
    return id === null ? null : PDFString.of(id);
  };
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const string = replaced(value);
      if (string !== null) object.set(key, string);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const string = replaced(value);
      if (string !== null) object.set(index, string);
    });
  }
}
