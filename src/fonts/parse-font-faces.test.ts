import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFontFaces, parseUnicodeRange} from './parse-font-faces.ts';

test('reads the rules of a style sheet', () => {
  const css = `/* amiri-arabic-400-normal */
@font-face {
  font-family: 'Amiri';
  font-style: normal;
  font-display: swap;
  font-weight: 400;
  src: url(./files/amiri-arabic-400-normal.woff2) format('woff2'), url(./files/amiri-arabic-400-normal.woff) format('woff');
  unicode-range: U+0600-06FF,U+25CC;
}
@font-face {
  font-family: 'Noto Sans HK Variable';
  font-style: italic;
  font-weight: 100 900;
  src: url(./files/noto.woff2) format('woff2-variations');
}`;
  assert.deepEqual(parseFontFaces(css), [
    {
      weight: '400',
      style: 'normal',
      file: 'files/amiri-arabic-400-normal.woff2',
      ranges: [
        [0x600, 0x6ff],
        [0x25cc, 0x25cc],
      ],
    },
    {weight: '100 900', style: 'italic', file: 'files/noto.woff2', ranges: null},
  ]);
});

test('a rule without a WOFF2 file is none', () => {
  assert.deepEqual(parseFontFaces('@font-face { src: url(./files/old.woff) format("woff"); }'), []);
});

test('reads ranges, single characters and wildcards', () => {
  assert.deepEqual(parseUnicodeRange('U+0020, U+0600-06FF,u+4??'), [
    [0x20, 0x20],
    [0x600, 0x6ff],
    [0x400, 0x4ff],
  ]);
});
