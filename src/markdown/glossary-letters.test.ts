import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocaleTag} from '../handbook/locales.ts';
import {groupByLetter} from './glossary-letters.ts';

const ROWS: readonly (readonly [LocaleTag, readonly string[], string])[] = [
  ['fr', ['échographie', 'Ebola', 'fièvre'], 'E: Ebola échographie, F: fièvre'],
  ['tr', ['izolasyon', 'ırk', 'İnfluenza'], 'I: ırk, İ: İnfluenza izolasyon'],
  ['tr', ['çocuk', 'cerrahi', 'deri'], 'C: cerrahi, Ç: çocuk, D: deri'],
  ['es', ['ñandú', 'náusea', 'nutrición'], 'N: náusea nutrición, Ñ: ñandú'],
  ['vi', ['đường thở', 'dị ứng', 'áp lực', 'ậm ừ'], 'A: áp lực, Â: ậm ừ, D: dị ứng, Đ: đường thở'],
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
