import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Element, Properties, Root} from 'hast';
import {rehypeUnbroken} from './rehype-unbroken.ts';

/** What, the content of a paragraph, and its text with what stays on one line in brackets. */
const ROWS: readonly (readonly [what: string, content: Child[], expected: string])[] = [
  ['ranges', ['a target of 88–92% was'], 'a target of [88–92%] was'],
  ['ranges with signs', ['SpO₂ at 92\u00A0%–96\u00A0%.'], 'SpO₂ at [92\u00A0%–96\u00A0%].'],
  ['numbers with fractions', ['(95% CI 0.72–0.94)'], '(95% CI [0.72–0.94])'],
  [
    'numbers in groups',
    ['5,000–6,150 mg/L, 5\u00A0000–6\u00A0150 мг/л'],
    '[5,000–6,150] mg/L, [5\u00A0000–6\u00A0150] мг/л',
  ],
  ['years', ['CDC 2020–2021'], 'CDC [2020–2021]'],
  ['names with a figure', ['COVID-19, SARS-CoV-2 and IL-6'], '[COVID-19], [SARS-CoV-2] and [IL-6]'],
  [
    'inside compounds',
    ['post-COVID-19 condition, COVID-19-related'],
    'post-[COVID-19] condition, [COVID-19]-related',
  ],
  ['capitals with capitals', ['MIS-C, EPIC-HR'], '[MIS-C], [EPIC-HR]'],
  ['words with a figure', ['interferon beta-1a, interleukin-6'], 'interferon [beta-1a], [interleukin-6]'],
  ['a letter by itself', ['D-dimer, X-ray, С-реактивный'], '[D-dimer], [X-ray], [С-реактивный]'],
  ['inside other elements', [h('strong', {}, 'COVID-19: '), 'now'], '[COVID-19]: now'],
  ['not compounds', ['high-flow, re-read, COV-BARRIER'], 'high-flow, re-read, COV-BARRIER'],
  ['not pairs of words', ['nirmatrelvir–ritonavir'], 'nirmatrelvir–ritonavir'],
  ['not long ones', ['1,000,000–10,000,000 people'], '1,000,000–10,000,000 people'],
  [
    'not addresses',
    ['10.1016/S2213-2600 ', h('a', {href: 'https://e.org'}, 'COVID-19')],
    '10.1016/S2213-2600 COVID-19',
  ],
  ['links within the book', [h('a', {href: '#a'}, 'COVID-19')], '[COVID-19]'],
  ['not references', [h('ol', {className: ['references']}, 'COVID-19')], 'COVID-19'],
  ['not formulas', [h('math', {}, h('mtext', {}, '1–2'))], '1–2'],
];

for (const [what, content, expected] of ROWS) {
  test(`on one line: ${what}`, () => {
    const tree: Root = {type: 'root', children: [h('p', {}, ...content)]};
    rehypeUnbroken()(tree);
    assert.equal(textOf(tree), expected);
  });
}

type Child = string | Element;

function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child)),
  };
}

function textOf(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'element' && node.tagName === 'span' ? `[${inside}]` : inside;
}
