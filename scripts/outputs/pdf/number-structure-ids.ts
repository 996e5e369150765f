/** Chromium's names for table heads, by which cells refer to them, as strings of the file: always this long. */
const STRUCTURE_ID = /\(node(\d{8})\)/g;

/**
 * Numbers the names of structure elements from 1. Chromium counts them on through everything that it has shown
 * since it started, so that the same book would never give the same file twice. Their order and length stay, so
 * that they can be replaced in the file as it was printed.
 */
export function numberStructureIds(printed: Uint8Array): Uint8Array {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1');
  const ids = new Set([...text.matchAll(STRUCTURE_ID)].map(([, id = '']) => id));
  const numbers = new Map([...ids].sort().map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replace(STRUCTURE_ID, (_, id: string) => `(node${numbers.get(id) ?? id})`),
    'latin1',
  );
}
