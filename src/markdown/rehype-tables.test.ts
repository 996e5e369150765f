import assert from 'node:assert/strict';
import type {Root} from 'hast';
import {describe, test} from 'node:test';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {LocaleTag} from '../handbook/locales.ts';
import {parseMarkdown} from '../handbook/markdown-syntax.ts';
import {createSay} from '../handbook/messages.ts';
import {rehypeTables} from './rehype-tables.ts';
import {transformPage} from './transforms.ts';

/** Too long for the column of a phone. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

/** A page's one table, of these heads and of cells with the text "a". */
function treeOf(locale: LocaleTag, head: string, cells = 'a'): Root {
  const columns = head.split('|').length;
  const row = (cell: string): string => `|${` ${cell} |`.repeat(columns)}\n`;
  const tree = parseMarkdown(`| ${head} |\n${row('---')}${row(cells)}`);
  transformPage(tree, {
    locale,
    edition: 'current',
    chapter: 'introduction',
    say: createSay({}),
    references: [{id: 'who', type: 'report', title: 'W', keyword: '2026'}],
    terms: [],
    effects: [],
    linkTo: (chapter) => chapter,
    linkToDefaultEdition: null,
    changes: () => [],
  });
  return unified().use(remarkRehype).use(rehypeTables).runSync(tree);
}

/** One property of all elements, in order. */
function propertiesOf(tree: Root, name: string): readonly unknown[] {
  const found: unknown[] = [];
  visit(tree, 'element', ({properties}) => {
    if (properties[name] !== undefined) found.push(properties[name]);
  });
  return found;
}

describe('a table that does not fit a phone', () => {
  test('has labels that keep the isolation of quantities where lines run from right to left', () => {
    const tree = treeOf('ar', `الدواء | 4–6 أسابيع | مؤشر ROX | ${LONG}`);
    const [first, second, third] = propertiesOf(tree, 'dataLabel').map((label) =>
      String(label).replaceAll('\u2066', '<').replaceAll('\u2069', '>'),
    );
    assert.equal(first, 'الدواء');
    assert.match(second ?? '', /^<4–6>|^<4–6 أسابيع>/);
    assert.equal(third, 'مؤشر <ROX>');
  });

  test('has labels without such characters where lines run from left to right', () => {
    const labels = propertiesOf(treeOf('fr', `A | 4–6 semaines | ROX | ${LONG}`), 'dataLabel');
    assert.equal(labels.length, 4);
    assert.doesNotMatch(labels.join(), /[\u2066-\u2069]/);
  });

  test('has labels without the numbers of sources', () => {
    assert.deepEqual(propertiesOf(treeOf('fr', `A :cite[who] | B | ${LONG}`), 'dataLabel'), ['A', 'B', LONG]);
  });

  test('stays a table for a screen reader', () => {
    assert.deepEqual(propertiesOf(treeOf('fr', `A | B | ${LONG}`), 'role'), [
      'table',
      ...['rowgroup', 'row', 'columnheader', 'columnheader', 'columnheader'],
      ...['rowgroup', 'row', 'cell', 'cell', 'cell'],
    ]);
  });
});

const COLUMNS: readonly (readonly [
  what: string,
  locale: LocaleTag,
  cell: string,
  columns: number,
  fits: boolean,
])[] = [
  ['short words', 'fr', 'par voie orale, une fois par jour', 4, true],
  ['a figure kept with its unit and interval', 'vi', 'tổng cộng 32 mg mỗi ngày', 3, false],
  ['the same', 'vi', 'tổng cộng 32 mg mỗi ngày', 2, true],
  ['long words', 'ru', 'метилпреднизолон', 3, false],
  ['long words that are parted by hyphens', 'en', 'nirmatrelvir–ritonavir', 2, true],
  ['Chinese, where a line may end after each character', 'zh-Hans', '糖皮质激素静脉注射每日一次', 5, true],
  ['six columns of Chinese', 'zh-Hans', '糖皮质激素静脉注射每日一次', 6, false],
  ['Thai, whose words no spaces part', 'th', 'ให้ยาทางหลอดเลือดดำวันละครั้ง', 3, true],
  ['Arabic with vowel signs, which take no room', 'ar', 'مُسْتَحْضَر', 4, true],
];

for (const [what, locale, cell, columns, fits] of COLUMNS) {
  test(`${columns} columns of ${what} ${fits ? 'stay a table' : 'are set row by row'} on a phone`, () => {
    const heads = Array.from({length: columns}, () => 'a').join(' | ');
    assert.equal(propertiesOf(treeOf(locale, heads, cell), 'dataLabel').length, fits ? 0 : columns);
  });
}

test('every column head is said to be one', () => {
  assert.deepEqual(propertiesOf(treeOf('fr', 'A | B'), 'scope'), ['col', 'col']);
});
