import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findMissingGlyphs} from './find-missing-glyphs.ts';
import type {CodePointRange} from './parse-font-faces.ts';
import type {PrintFont} from './print-font.ts';
import type {PrintedText} from './printed-texts.ts';

function font(characters: string, ranges: readonly CodePointRange[] | null = null): PrintFont {
  const coverage = new Set([...characters].map((character) => character.codePointAt(0) ?? 0));
  const face = {
    weight: '400',
    style: 'normal',
    name: 'f.woff2',
    path: '/f.woff2',
    ranges,
    coverage,
  };
  return {family: 'tiny', scale: 1, faces: [face]};
}

interface Row {
  readonly what: string;
  readonly texts: readonly PrintedText[];
  readonly fonts: readonly PrintFont[];
  /** File, line and code point of each problem. */
  readonly expected: readonly (readonly [string, number | null, string])[];
}

const ROWS: readonly Row[] = [
  {
    what: 'text that is covered',
    texts: [{file: 'a.md', line: 1, value: 'abc'}],
    fonts: [font('ab'), font('c')],
    expected: [],
  },
  {
    what: 'characters that print nothing',
    texts: [{file: 'a.md', line: 1, value: 'a\n\u200e\u2067a\u2069\ufeff'}],
    fonts: [font('a')],
    expected: [],
  },
  {
    what: 'a character without a glyph, once for each file, at its first line',
    texts: [
      {file: 'a.md', line: 7, value: 'a\na\n☃ ☃'},
      {file: 'a.md', line: 9, value: '☃'},
      {file: 'b.json', line: null, value: '☃'},
    ],
    fonts: [font('a ')],
    expected: [
      ['a.md', 9, 'U+2603'],
      ['b.json', null, 'U+2603'],
    ],
  },
  {
    what: 'a glyph that the style sheet never asks for',
    texts: [{file: 'a.md', line: 1, value: '≤'}],
    fonts: [font('≤', [[0, 0xff]])],
    expected: [['a.md', 1, 'U+2264']],
  },
  {
    what: 'a character beyond U+FFFF',
    texts: [{file: 'a.md', line: 2, value: '𠮷'}],
    fonts: [font('a')],
    expected: [['a.md', 2, 'U+20BB7']],
  },
];

for (const {what, texts, fonts, expected} of ROWS) {
  test(what, () => {
    const problems = findMissingGlyphs(texts, fonts);
    assert.deepEqual(
      problems.map(({file, line, found}) => [file, line, /U\+[0-9A-F]+/.exec(found)?.[0]]),
      expected,
    );
    for (const {rule} of problems) assert.equal(rule, 'glyphs');
  });
}
