import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {canonicalQuantity, extractQuantities, isolationSpans} from './index.ts';
import {LANGUAGES} from './languages/index.ts';
import {quantitiesIn} from './language-tests.ts';

describe('the shape of a quantity', () => {
  it('tells the forms apart', () => {
    const forms = extractQuantities('5 mg, 5–10 mg, 1:2, 1/3, 37 ± 1 °C, 10 May 2023, 30°–45°–60°', 'en').map(
      ({form}) => form,
    );
    assert.deepEqual(forms, ['value', 'range', 'ratio', 'fraction', 'tolerance', 'date', 'sequence']);
  });

  it('takes signs into the text and leaves words outside', () => {
    const texts = extractQuantities('at least 5 mg, ≥ 5–10 mg/kg IV every 12 hours, ×3, −15 Pa', 'en').map(
      ({text}) => text,
    );
    assert.deepEqual(texts, ['5 mg', '≥ 5–10 mg/kg', '12 hours', '×3', '−15 Pa']);
  });

  it('gives offsets of the original text', () => {
    const text = '\u2066剂量５～１０ｍｇ／ｋｇ\u2069，每㎎';
    const [quantity] = extractQuantities(text, 'zh-Hans');
    assert.deepEqual(
      {start: quantity?.start, end: quantity?.end, text: quantity?.text},
      {start: 3, end: 12, text: '５～１０ｍｇ／ｋｇ'},
    );
  });

  it('keeps values as text and the upper bound of a range', () => {
    const [quantity] = extractQuantities('30–< 60.0 mL', 'en');
    assert.deepEqual(quantity, {
      form: 'range',
      start: 0,
      end: 12,
      text: '30–< 60.0 mL',
      comparator: null,
      values: ['30', '60'],
      unit: 'mL',
      upper: '<',
    });
  });
});

describe('every language', () => {
  const SHARED = '5 mg; 5–10 mg/kg; ≥30 mmHg; <0.2 10^9/L; 1:2; 2023-11-10; 30/min; 1000 mL';
  for (const {tag, decimalMark} of LANGUAGES) {
    it(`${tag} reads shared signs and symbols`, () => {
      const text = `5 mg, 5–10 mg/kg, ≥ 30 mmHg, < 0${decimalMark}2 × 10⁹/L, 1:2, 2023-11-10, 30/min, 1\u202F000 mL`;
      assert.equal(quantitiesIn(text, tag), SHARED);
    });
    it(`${tag} leaves names alone`, () => {
      assert.equal(
        quantitiesIn('COVID-19, SARS-CoV-2, IL-6, H7N9, N95, CD4, PaO₂/FiO₂, BSL-3, XBB.1.5', tag),
        '',
      );
    });
  }
});

describe('a tag without a table', () => {
  it('is read by the general rules and its own number marks', () => {
    assert.equal(
      quantitiesIn('mindestens 0,5 mg/kg, 1.000 mL, ≥ 93 %, 5–10 d', 'de'),
      '0.5 mg/kg; 1000 mL; ≥93%; 5–10 day',
    );
    assert.equal(quantitiesIn('५ mg, 1,000 mL', 'hi'), '5 mg; 1000 mL');
    assert.equal(quantitiesIn('0.5 mg', 'no tag at all'), '0.5 mg');
  });
  it('is read as its language where that has one', () => {
    assert.equal(quantitiesIn('au moins 1 000 mg', 'fr-CA'), '≥1000 mg');
  });
});

describe('what to isolate in a text from right to left', () => {
  const ISOLATED: readonly (readonly [text: string, isolated: string])[] = [
    ['5–10 mg/kg', '5–10 mg/kg'],
    ['≥ 30 mmHg', '≥ 30 mmHg'],
    ['5–10 أيام', '5–10'],
    ['≥ 30 دقيقة', '≥ 30'],
    ['5 إلى 10 mg', '5|10 mg'],
    ['10 ملغ/كغ', '10'],
    ['27 أيار/مايو 2020', '27|2020'],
    ['2.5 L/s لكل m³', '2.5 L/s'],
    ['20–25 mL/kg/ساعة', '20–25 mL/kg'],
  ];
  for (const [text, isolated] of ISOLATED) {
    it(text, () => {
      const [quantity] = extractQuantities(`قبل ${text}، بعد`, 'ar');
      assert.ok(quantity !== undefined);
      const parts = isolationSpans(quantity).map(({start, end}) => `قبل ${text}، بعد`.slice(start, end));
      assert.equal(parts.join('|'), isolated);
    });
  }
});

describe('canonical quantities', () => {
  it('differ where the meaning does', () => {
    const texts = [
      '5 mg',
      '50 mg',
      '5 g',
      '5 mcg',
      '0.5 mg',
      '≤ 5 mg',
      '≥ 5 mg',
      '< 5 mg',
      '2–4 mg',
      '4–2 mg',
      '5 mg/kg',
      '5 hours',
      '5 days',
      '1:2',
      '2:1',
      '1/2',
      '5 ± 2',
      '±2',
      '−5',
    ];
    const canonical = texts.flatMap((text) => extractQuantities(text, 'en').map(canonicalQuantity));
    assert.equal(canonical.length, texts.length);
    assert.equal(new Set(canonical).size, texts.length);
  });
});
