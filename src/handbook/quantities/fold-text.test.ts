import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldText} from './fold-text.ts';

const FOLDED: readonly (readonly [original: string, folded: string])[] = [
  ['５ｍｇ／ｋｇ　％～＜', '5mg/kg %~<'],
  ['٥ ۵ ๕ ५', '5 5 5 5'],
  ['١٬٠٠٠٫٥٪', '1,000.5%'],
  ['10⁹ 10⁻¹² H₂O', '10^9 10^-12 H2O'],
  ['5\u202Fmg 5\u00A0mg 5 \n mg', '5\u00A0mg 5\u00A0mg 5 mg'],
  ['μg µg ㎎ ℃', 'µg µg mg °C'],
  ['½ 2½', '1/2 2½'],
  ['１，０００ 第1，2天', '1,000 第1，2天'],
  ['يومًا أيام', 'يوما ايام'],
  ['\u2066ab\u2069\u200Bc\u00ADd', 'abcd'],
  ['COVID‑19 ≧ ≦ ∶', 'COVID-19 ≥ ≤ :'],
  ['phu\u0301t', 'phút'],
  ['ชั่วโมง', 'ชั่วโมง'],
];

describe('folded text', () => {
  for (const [original, folded] of FOLDED) {
    it(original, () => {
      assert.equal(foldText(original).chars, folded);
    });
  }

  it('knows where each character stood', () => {
    const original = '\u2066５\u2069 x 10⁻⁹ phu\u0301t  ㎎';
    const {chars, lower, span} = foldText(original);
    assert.equal(chars.length, lower.length);
    const whereIs = (part: string): string => {
      const {start, end} = span(chars.indexOf(part), chars.indexOf(part) + part.length);
      return original.slice(start, end);
    };
    assert.equal(whereIs('5'), '５');
    assert.equal(whereIs('10^-9'), '10⁻⁹');
    assert.equal(whereIs('phút'), 'phu\u0301t');
    assert.equal(whereIs('mg'), '㎎');
    assert.equal(whereIs('phút mg'), 'phu\u0301t  ㎎');
  });

  it('takes the Turkish letters i for one another', () => {
    assert.equal(foldText('İKİ ARALIK altı').lower, 'iki aralik alti');
  });
});
