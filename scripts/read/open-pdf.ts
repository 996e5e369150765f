import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF for as long as `use` takes. */
export async function withPdf<Result>(
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
    const document = await task.promise;
    removeSlowBase64();
    return await use(document);
  } finally {
    await task.destroy();
  }
}

/**
 * Takes away the stand-in for `Uint8Array.fromBase64` that pdf.js gives to a Node that lacks it: puppeteer takes
 * it for the real one, and reads a printed book fifty times slower than by Node's own means.
 */
function removeSlowBase64(): void {
  const decode: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (typeof decode === 'function' && !/\[native code\]/.test(decode.toString())) {
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
  }
}

/** Number of the page, from 1, to which a destination leads, be it a name or the place itself; null for none. */
export async function pageOfDestination(
  document: PDFDocumentProxy,
  destination: unknown,
): Promise<number | null> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const reference: unknown = Array.isArray(explicit) ? explicit[0] : null;
  if (typeof reference !== 'object' || reference === null) return null;
  return (await document.getPageIndex(reference as {num: number; gen: number})) + 1;
}
