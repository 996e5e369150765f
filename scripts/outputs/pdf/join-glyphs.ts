/** Advance of a glyph by its number, in thousandths of the font's size. */
export type GlyphAdvance = (glyph: number) => number;

/** Hexadecimal digits of one glyph's number in a font of Chromium's. */
const GLYPH_DIGITS = 4;
const THOUSANDTHS = 1000;

const FONT = /^\/(\S+) (\S+) Tf$/;
const SHOW = /^(?:(\S+) (\S+) Td )?<([0-9A-Fa-f]+)> Tj$/;
const MOVE = /^(\S+) (\S+) Td$/;

/**
 * Chromium moves to each glyph and shows it alone, which makes a file a fifth larger and slow to draw. This joins
 * the glyphs of a line to strings, with the differences from the font's own advances between them, to within half a
 * thousandth of the font's size. `advances` has the fonts of the page by their names; glyphs of others stay as they are.
 * @param content Operators of a page, one a line, as Chromium writes them.
 */
export function joinGlyphs(content: string, advances: ReadonlyMap<string, GlyphAdvance>): string {
  const lines: string[] = [];
  let font: {readonly advance: GlyphAdvance; readonly size: number} | null = null;
  let run: GlyphRun | null = null;
  /** How far the moves that were left out would have moved the beginning of the line, to which the next one adds. */
  let moved = 0;
  /** Where the next glyph would stand by itself, from the beginning of the line; null where that is not known. */
  let pen: number | null = 0;
  for (const line of content.split('\n')) {
    const [, x, y, glyphs] = SHOW.exec(line) ?? MOVE.exec(line) ?? [];
    const joins = run !== null && glyphs !== undefined && (y === undefined || Number(y) === 0);
    if (run !== null && joins) {
      if (x !== undefined) {
        moved += Number(x);
        run.moveTo(moved);
      }
      run.show(glyphs);
      continue;
    }
    if (run !== null) {
      lines.push(run.operator());
      pen = run.place;
      run = null;
    }
    const move = x === undefined ? '' : `${moved === 0 ? x : decimal(Number(x) + moved)} ${y} Td`;
    if (x !== undefined) [moved, pen] = [0, 0];
    if (glyphs !== undefined && font !== null && pen !== null) {
      if (move !== '') lines.push(move);
      run = new GlyphRun(font.advance, font.size, pen);
      run.show(glyphs);
      continue;
    }
    const [, name = '', size] = FONT.exec(line) ?? [];
    if (size !== undefined) {
      const advance = advances.get(name);
      font = advance === undefined ? null : {advance, size: Number(size)};
    }
    // Both begin a line anew.
    if (line === 'BT' || line.endsWith(' Tm')) [moved, pen] = [0, 0];
    if (glyphs !== undefined) pen = null;
    lines.push(x === undefined ? line : line.replace(/^\S+ \S+ Td/, move));
  }
  if (run !== null) lines.push(run.operator());
  return lines.join('\n');
}

/** Glyphs on one line, one behind the other. */
class GlyphRun {
  readonly #advance: GlyphAdvance;
  readonly #size: number;
  readonly #parts: string[] = [];
  #string = '';
  /** Where the next glyph would stand by itself, in units of the text from the beginning of the line. */
  place: number;

  constructor(advance: GlyphAdvance, size: number, place: number) {
    this.#advance = advance;
    this.#size = size;
    this.place = place;
  }

  /** @param place Where the next glyph has to stand. */
  moveTo(place: number): void {
    const back = Math.round(((this.place - place) / this.#size) * THOUSANDTHS);
    if (back === 0) return;
    this.#parts.push(`<${this.#string}>${back}`);
    this.#string = '';
    this.place -= (back * this.#size) / THOUSANDTHS;
  }

  /** @param glyphs Numbers in hexadecimal digits. */
  show(glyphs: string): void {
    this.#string += glyphs;
    for (let at = 0; at < glyphs.length; at += GLYPH_DIGITS) {
      const glyph = Number.parseInt(glyphs.slice(at, at + GLYPH_DIGITS), 16);
      this.place += (this.#advance(glyph) * this.#size) / THOUSANDTHS;
    }
  }

  operator(): string {
    const last = `<${this.#string}>`;
    return this.#parts.length === 0 ? `${last} Tj` : `[${this.#parts.join('')}${last}] TJ`;
  }
}

function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}
