import assert from 'node:assert/strict';
import {test} from 'node:test';
import {speltOut} from './spelt-out.ts';

const ROWS: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['acute kidney injury (AKI)', ['AKI']],
  ['AKI (acute kidney injury)', ['AKI']],
  ['95% confidence interval, CI, 0.6–0.9', ['CI']],
  ['relative risk 2.23 (95% confidence interval, CI, 1.58–3.16)', ['CI']],
  ['RR is the respiratory rate per minute', ['RR']],
  ['direct oral anticoagulants (DOACs)', ['DOACs']],
  ['Centers for Disease Control and Prevention of the United States (CDC)', ['CDC']],
  ['multisystem inflammatory syndrome in children (MIS-C; rare)', ['MIS-C']],
  ['biosafety level (BSL) 3', ['BSL']],
  ['acute kidney injury (NICU)', []],
  ['many patients (ICU)', []],
  ['ECMO (ECMO)', []],
];

for (const [text, found] of ROWS) {
  test(`${text}: ${found.join(', ') || 'nothing'}`, () => {
    assert.deepEqual([...speltOut(text)], found);
  });
}
