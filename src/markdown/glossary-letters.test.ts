import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocaleTag} from '../handbook/locales.ts';
import {groupByLetter} from './glossary-letters.ts';

const ROWS: readonly (readonly [LocaleTag, readonly string[], string])[] = [
  ['fr', ['échographie', 'Ebola', 'fièvre'], 'E: Ebola échographie, F: fièvre'],
  ['tr', ['izolasyon', 'ırk', 'İnfluenza'], 'I: ırk, İ: İnfluenza izolasyon'],
  ['ar', ['اللقاح', 'الأكسجين'], 'ا: الأكسجين, ل: اللقاح'],
  ['zh-Hans', ['氧疗'], '氧疗'],
];

for (const [locale, headings, expected] of ROWS) {
  test(`the letters of ${locale}`, () => {
    const groups = groupByLetter(
      headings.map((heading) => ({heading})),
      locale,
    );
    const found = groups.map(({letter, entries}) => {
      const words = entries.map(({heading}) => heading).join(' ');
      return letter === null ? words : `${letter}: ${words}`;
    });
    assert.equal(found.join(', '), expected);
  });
}
