import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

// Before Node 22, each half of pdf.js replaces the `push` of all arrays by a slow one of its own, for the sake of arrays
// whose length must not change. Both halves are loaded here, or the second would do so with the first file.
const {push} = Array.prototype;
const {getDocument, OPS} = await import('pdfjs-dist/legacy/build/pdf.mjs');
await import(import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'));
Array.prototype.push = push;

/** Numbers of what pages are drawn with. */
export {OPS};

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
    return await use(await task.promise);
  } finally {
    await task.destroy();
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
