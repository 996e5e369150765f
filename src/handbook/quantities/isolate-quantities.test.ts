import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocaleTag} from '../locales.ts';
import {isolateQuantities} from './isolate-quantities.ts';

const ROWS: readonly (readonly [text: string, locale: LocaleTag, expected: string])[] = [
  ['Give 5–10 mg.', 'en', 'Give 5–10 mg.'],
  [
    'هوِّ المريض بحجم مدّي قدره 4–8 mL/kg من وزن الجسم.',
    'ar',
    'هوِّ المريض بحجم مدّي قدره \u20664–8 mL/kg\u2069 من وزن الجسم.',
  ],
];

for (const [text, locale, expected] of ROWS) {
  test(`${locale}: ${text}`, () => assert.equal(isolateQuantities(text, locale), expected));
}
