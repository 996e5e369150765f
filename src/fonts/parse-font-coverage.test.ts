import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {parseFontCoverage} from './parse-font-coverage.ts';

const require = createRequire(import.meta.url);

interface Row {
  readonly file: string;
  readonly has: string;
  readonly lacks: string;
}

const ROWS: readonly Row[] = [
  {
    file: '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
    has: 'aÉ–0’≤≥₂⁹жğạ',
    lacks: '中ب',
  },
  {file: '@fontsource/amiri/files/amiri-arabic-400-normal.woff2', has: 'بهأّ،', lacks: 'a)中'},
  // Beyond U+FFFF too, which only the long form of the table holds.
  {file: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2', has: '𝑃ℎ×', lacks: '中ب'},
  {
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    has: '氧疗。（a',
    lacks: '䓬ب',
  },
];

for (const {file, has, lacks} of ROWS) {
  test(`reads the characters of ${file}`, async () => {
    const coverage = parseFontCoverage(await readFile(require.resolve(file)));
    const covered = (text: string): readonly string[] =>
      [...text].filter((character) => coverage.has(character.codePointAt(0) ?? 0));
    assert.deepEqual(covered(has), [...has]);
    assert.deepEqual(covered(lacks), []);
  });
}

test('refuses what is no font', () => {
  assert.throws(
    () => parseFontCoverage(new TextEncoder().encode('<!doctype html>'.repeat(9))),
    /no WOFF2 or TrueType font/,
  );
});
