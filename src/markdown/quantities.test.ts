import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toString} from 'mdast-util-to-string';
import type {LocaleTag} from '../handbook/locales.ts';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {text} from './elements.ts';
import {transformQuantities} from './quantities.ts';

const UNBROKEN: readonly (readonly [locale: LocaleTag, text: string, unbroken: readonly string[]])[] = [
  ['th', 'เป้าหมาย 4–10 ng/mL และ 5 mg', ['4–10\u00A0ng/mL']],
  ['ja', '合計32 mg/日、94–98%', ['32\u00A0mg/日', '94–98%']],
  ['ar', 'الهدف 4–10 ng/mL، ثم 5 mg', ['4–10\u00A0ng/mL']],
  ['en', 'to 5 mg/kg, or 1,000,000–2,000,000 units', []],
];

for (const [locale, value, unbroken] of UNBROKEN) {
  test(`no line ends inside ${unbroken.join(', ') || 'what has no dash, or is too long'} (${locale})`, () => {
    const root = {type: 'root' as const, children: [{type: 'paragraph' as const, children: [text(value)]}]};
    transformQuantities(root, {locale});
    const found: string[] = [];
    visitNodes(root, 'emphasis', (node) => {
      const {className} = (node.data as {hProperties: {className?: string[]}}).hProperties;
      if (className?.includes('unbroken') === true) found.push(toString(node));
    });
    assert.deepEqual(found, unbroken);
    assert.equal(toString(root).replaceAll('\u00A0', ' '), value);
  });
}

/** Language, text, and how it is set; an underscore for each space at which no line ends. */
const ROWS: readonly (readonly [locale: LocaleTag, value: string, expected: string])[] = [
  ['en', 'give 6 mg daily for 10 days', 'give 6_mg daily for 10_days'],
  ['en', 'antibody < 10 milli-international units/mL', 'antibody <_10 milli-international units/mL'],
  ['en', 'asks for ≥ 12 air changes an hour', 'asks for ≥_12_air changes an hour'],
  ['en', 'clearance of 15 mL/min/1.73 m²', 'clearance of 15_mL/min/1.73_m²'],
  ['en', 'eGFR ≥ 30 to < 60 mL/min/1.73 m²', 'eGFR ≥_30_to <_60_mL/min/1.73_m²'],
  ['it', 'clearance di 15 mL/min/1,73 m²', 'clearance di 15_mL/min/1,73_m²'],
];

for (const [locale, value, expected] of ROWS) {
  test(`quantities on one line (${locale}): ${value}`, () => {
    const root = {type: 'root' as const, children: [{type: 'paragraph' as const, children: [text(value)]}]};
    transformQuantities(root, {locale});
    assert.equal(toString(root).replaceAll('\u00A0', '_'), expected);
  });
}
