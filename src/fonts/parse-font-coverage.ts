import {brotliDecompressSync} from 'node:zlib';

/**
 * The characters that a WOFF2 or TrueType font has glyphs for, read from its `cmap` table: what the font can really
 * draw, while the style sheet's `unicode-range` only says what it is meant for. Formats by the W3C's WOFF 2.0
 * and the OpenType specification.
 * @throws Error if the bytes are no such font.
 */
export function parseFontCoverage(bytes: Uint8Array): ReadonlySet<number> {
  const view = viewOf(bytes);
  const signature = bytes.length < HEADER_LENGTH ? null : view.getUint32(0);
  if (signature === TRUETYPE) return parseCmap(viewOf(bytes.subarray(findTrueTypeCmap(view))));
  if (signature !== WOFF2) throw new Error('This is no WOFF2 or TrueType font.');
  const {offset, length, dataStart} = findCmap(view);
  const tables = brotliDecompressSync(bytes.subarray(dataStart, dataStart + view.getUint32(20)));
  return parseCmap(viewOf(tables.subarray(offset, offset + length)));
}

const WOFF2 = 0x774f4632; // "wOF2"
const TRUETYPE = 0x00010000;
/** Of WOFF2; a TrueType font's is shorter, but its tables are not. */
const HEADER_LENGTH = 48;
const CMAP_TAG = 0x636d6170; // "cmap"
/** Numbers that WOFF2 gives to the tables that matter here. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OTHER_TAG = 63;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where `cmap` begins in the file. */
function findTrueTypeCmap(view: DataView): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const record = 12 + table * 16;
    if (view.getUint32(record) === CMAP_TAG) return view.getUint32(record + 8);
  }
  throw new Error('The font has no table of characters.');
}

/** Where `cmap` lies in the unpacked tables, and where the packed ones begin in the file. */
function findCmap(view: DataView): {
  readonly offset: number;
  readonly length: number;
  readonly dataStart: number;
} {
  let position = HEADER_LENGTH;
  const readBase128 = (): number => {
    for (let value = 0; ;) {
      const byte = view.getUint8(position++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let unpacked = 0;
  let cmap: {offset: number; length: number} | null = null;
  for (let table = 0; table < view.getUint16(12); table += 1) {
    const flags = view.getUint8(position++);
    const tag = flags & 0x3f;
    if (tag === OTHER_TAG) position += 4;
    let length = readBase128();
    // Version 3 means "as it is" for glyphs, version 0 for all other tables.
    const transformed = flags >> 6 !== (tag === GLYF || tag === LOCA ? 3 : 0);
    if (transformed) length = readBase128();
    if (tag === CMAP) cmap = {offset: unpacked, length};
    unpacked += length;
  }
  if (cmap === null) throw new Error('The font has no table of characters.');
  return {...cmap, dataStart: position};
}

function parseCmap(view: DataView): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const subtable = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, covered);
    if (format === 12) addGroups(view, subtable, covered);
  }
  return covered;
}

/** Format 4: characters up to U+FFFF in segments. */
function addSegments(view: DataView, start: number, covered: Set<number>): void {
  const doubledCount = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const offsets = deltas + doubledCount;
  for (let segment = 0; segment < doubledCount; segment += 2) {
    const first = view.getUint16(starts + segment);
    const last = view.getUint16(ends + segment);
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const raw =
        offset === 0 ? character : view.getUint16(offsets + segment + offset + (character - first) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) covered.add(character);
    }
  }
}

/** Format 12: characters of all planes in groups. */
function addGroups(view: DataView, start: number, covered: Set<number>): void {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    const first = view.getUint32(at);
    const glyph = view.getUint32(at + 8);
    for (let character = first; character <= view.getUint32(at + 4); character += 1) {
      if (glyph + character - first !== 0) covered.add(character);
    }
  }
}
