import assert from 'node:assert/strict';
import {test} from 'node:test';
import {NOTATIONS} from './notations.ts';

const WRONG: readonly (readonly [written: string, expected: RegExp])[] = [
  ['5.0 mg', /after the decimal mark/],
  ['0.50 mg and 2.0 mg', /after the decimal mark/],
  ['2–5.0 mg', /after the decimal mark/],
  ['2.50 mL', /after the decimal mark/],
  ['.5 mg', /before the decimal mark/],
  ['6mg', /space between number and unit/],
  ['2–6mg', /space between number and unit/],
  ['10min', /space between number and unit/],
  ['5 cc', /mL/],
  ['50 U/kg', /units/],
  ['10 IU', /units/],
  ['5 µg', /micrograms/],
  ['5 μg', /micrograms/],
  ['6 mg qd', /daily/],
  ['6 mg QOD', /daily/],
  ['6 mg b.i.d.', /daily/],
  ['6 mg q12h', /daily/],
  ['x3d', /for 3 days/],
  ['× 5 days', /for 3 days/],
  ['40 mg SC', /subcutaneous/],
  ['HCQ', /name of the drug/],
  ['10 ml', /mL/],
  ['2 hrs', /hours/],
  ['1000 mg/L', /1,000/],
  ['10000 people', /1,000/],
  ['≥30 minutes', /space on either side/],
  ['SpO₂≤ 93%', /space on either side/],
  ['>= 3', /space on either side/],
  ['4-8 mL/kg', /en dash/],
  ['93 %', /percent/],
  ['PaO2', /subscript/],
];

const RIGHT: readonly string[] = [
  '0.5 mg or 1 mg, 10 mg, 24/7, 10.05 mg, 100 mg',
  'SpO₂ ≤ 93%, ≥ 30 to < 60 mL/min, 30–< 60',
  '1,000 mg/L for 30 minutes, 4–8 mL/kg, 1 in 10,000',
  'rate ratio 1.00 (95% CI 0.93–1.07), 27.0% and 25.0%, −3.0 percentage points',
  'lactate 2.0 mmol/L, pH 7.0',
  'in March 2020 patients came; 2023-11-10; 2020–2021; GB 19083-2010',
  'units/kg, every 12 hours, twice daily, > 50 × 10⁹/L',
  'N95, IL-6, COVID-19, interferon beta-1a, H7N9, 3D, x-ray',
];

for (const [written, expected] of WRONG) {
  test(`error-prone: ${written}`, () => {
    assert.ok(
      findings(written).some((found) => expected.test(found)),
      findings(written).join('\n'),
    );
  });
}

for (const written of RIGHT) {
  test(`sound: ${written}`, () => {
    assert.deepEqual(findings(written), []);
  });
}

function findings(text: string): readonly string[] {
  return NOTATIONS.filter(({pattern}) => [...text.matchAll(pattern)].length > 0).map(
    ({expected}) => expected,
  );
}
