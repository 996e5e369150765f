import assert from 'node:assert/strict';
import {it} from 'node:test';
import {joinGlyphs, type GlyphAdvance} from './join-glyphs.ts';

const ADVANCES: ReadonlyMap<string, GlyphAdvance> = new Map([['F4', (glyph) => 500 + glyph]]);

interface Place {
  readonly glyph: string;
  readonly x: number;
  readonly y: number;
}

/** Half a thousandth of the largest size below, and what a computer adds. */
const TOLERANCE = 0.0061;

function assertSamePlaces(content: string): void {
  const [before, after] = [placesOf(content), placesOf(joinGlyphs(content, ADVANCES))];
  assert.deepEqual(
    after.map(({glyph}) => glyph),
    before.map(({glyph}) => glyph),
  );
  for (const [at, {glyph, x, y}] of before.entries()) {
    const place = after[at];
    assert.ok(place !== undefined && place.y === y);
    assert.ok(Math.abs(place.x - x) <= TOLERANCE, `${glyph} moved from ${x} to ${place.x}`);
  }
}

/** Every glyph of the operators with the place where it stands, as a viewer computes it (ISO 32000-1, 9.4). */
function placesOf(content: string): readonly Place[] {
  const places: Place[] = [];
  let [x, y, lineX, lineY, size, font] = [0, 0, 0, 0, 0, ''];
  for (const line of content.split('\n')) {
    const words = line.split(/\s+/);
    for (const [at, word] of words.entries()) {
      const number = (before: number): number => Number(words[at - before]);
      if (word === 'BT') [x, y, lineX, lineY] = [0, 0, 0, 0];
      if (word === 'Tf') [font, size] = [words[at - 2]?.slice(1) ?? '', number(1)];
      if (word === 'Tm') [x, y, lineX, lineY] = [number(2), number(1), number(2), number(1)];
      if (word === 'Td') [lineX, lineY] = [lineX + number(2), lineY + number(1)];
      if (word === 'Td') [x, y] = [lineX, lineY];
      if (word !== 'Tj' && word !== 'TJ') continue;
      for (const [part, glyphs] of line.matchAll(/<([0-9A-F]+)>|-?[\d.]+(?=<)/g)) {
        if (glyphs === undefined) {
          x -= (Number(part) * size) / 1000;
          continue;
        }
        for (const glyph of glyphs.match(/.{4}/g) ?? []) {
          places.push({glyph: `${font} ${glyph}`, x, y});
          x += ((ADVANCES.get(font)?.(Number.parseInt(glyph, 16)) ?? 0) * size) / 1000;
        }
      }
    }
  }
  return places;
}

const LINE = `BT
/F4 10 Tf
1 0 0 -1 100 200 Tm
<0001> Tj
5.01 0 Td <0002> Tj
5.02 0 Td <000B> Tj
4.58 0 Td <0004> Tj
ET`;

it('glyphs that follow by the advances of their font become one string', () => {
  assert.equal(joinGlyphs(LINE, ADVANCES), LINE.replace(/<0001>[^]*(?=\nET)/, '[<00010002000B>53<0004>] TJ'));
});

it('every glyph keeps its place', () => {
  const content = [
    LINE,
    // Something between two glyphs, a mark above the line, one that stands back, and glyphs shown together.
    'BT\n/Span<</ActualText <feff0020> >> BDC\n/F4 10 Tf\n1 0 0 -1 10 20 Tm\n<0001> Tj\n5.3 0 Td <0002> Tj\nEMC',
    '6 0 Td <0003> Tj\n-2 3 Td <0004> Tj\n2 -3 Td <0005> Tj\n-5.1 0 Td <0006> Tj\n5 0 Td <00070008> Tj\n<0009> Tj\nET',
    // Another font in the same block, of which nothing is known.
    'BT\n/F4 12 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n6 0 Td <0002> Tj\n/F9 12 Tf\n6 0 Td <0001> Tj\n7 0 Td <0001> Tj\n/F4 8 Tf\n7 0 Td <0003> Tj\n4 0 Td <0004> Tj\nET',
  ].join('\n');
  assertSamePlaces(content);
});

it('many small differences do not add up', () => {
  const moves = Array.from({length: 200}, () => '5.0141 0 Td <0001> Tj').join('\n');
  const content = `BT\n/F4 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n${moves}\nET`;
  assertSamePlaces(content);
});

it('what is no text stays as it is', () => {
  const content = 'q\n.75 0 0 -.75 0 842 cm\n/P <</MCID 0 >>BDC\n0 0 10 10 re\nf\nEMC\nQ\n';
  assert.equal(joinGlyphs(content, ADVANCES), content);
});
