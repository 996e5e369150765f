/** On average a part has LEAST and 2 ** BITS bytes more; the rest keeps the extremes out. */
const BITS = 10;
const LEAST = 256;
const MOST = 8192;

/** A fixed number without pattern for each byte (a xorshift from a fixed seed). */
const GEAR = ((): Uint32Array => {
  const table = new Uint32Array(256);
  let state = 0x9e3779b9;
  for (let at = 0; at < table.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    table[at] = state >>> 0;
  }
  return table;
})();

/**
 * Cuts a file where its content says so, not at fixed places: a word that was put in changes the part that it stands
 * in and leaves the others what they were. The same at build time and in the browser.
 */
export function splitParts(content: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at < content.length; at += 1) {
    hash = ((hash << 1) + (GEAR[content[at] ?? 0] ?? 0)) >>> 0;
    const length = at + 1 - start;
    if ((length >= LEAST && hash >>> (32 - BITS) === 0) || length >= MOST) {
      parts.push(content.subarray(start, at + 1));
      start = at + 1;
      hash = 0;
    }
  }
  if (start < content.length || parts.length === 0) parts.push(content.subarray(start));
  return parts;
}
