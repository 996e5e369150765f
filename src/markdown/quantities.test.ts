import assert from 'node:assert/strict';
import {it} from 'node:test';
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
  it(`no line ends inside ${unbroken.join(', ') || 'what has no dash, or is too long'} (${locale})`, () => {
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
