import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePage} from '../parse-page.ts';
import type {Page} from '../types.ts';
import {alignPages, leafPairsOf} from './align-pages.ts';

const FRONT = '---\ntitle: A\ndescription: B\n---\n\n';

function pageOf(text: string): Page {
  const key = {locale: 'en', edition: 'current', chapter: 'x'} as const;
  const {page} = parsePage(key, {path: 'x.md', text: FRONT + text});
  assert.ok(page);
  return page;
}

const ROWS: readonly (readonly [fault: string, english: string, text: string, found: RegExp])[] = [
  ['a heading less', '## A {#a}\n\n## B {#b}\n', '## A {#a}\n', /no further heading/],
  ['headings turned round', '## A {#a}\n\n## B {#b}\n', '## B {#b}\n\n## A {#a}\n', /\{#b\}/],
  ['a paragraph less', 'One.\n\nTwo.\n', 'Un.\n', /before the first heading: paragraph$/],
  ['a step less', '1. a\n2. b\n', '1. a\n', /1 × list item/],
  ['bullets for steps', '1. a\n2. b\n', '- a\n- b\n', /bullet list/],
  ['a row less', '| a |\n| - |\n| b |\n| c |\n', '| a |\n| - |\n| b |\n', /2 × table row/],
  ['another box', ':::danger\nx\n:::\n', ':::warning\nx\n:::\n', /:::warning/],
  [
    'a changed attribute',
    ':::recommendation{#a direction="for"}\nx\n:::\n',
    ':::recommendation{#a direction="against"}\nx\n:::\n',
    /direction="against"/,
  ],
];

for (const [fault, english, text, found] of ROWS) {
  test(`structure: ${fault}, said once`, () => {
    const {blocks, differences} = alignPages(pageOf(english), pageOf(text));
    const all = [...differences, ...blocks.flatMap((block) => block.differences)];
    assert.equal(all.length, 1, JSON.stringify(all));
    assert.match(all[0]?.found ?? '', found);
  });
}

test('structure: every leaf finds its counterpart', () => {
  const english =
    'P.\n\n## A {#a}\n\n1. one\n2. two\n\n| h | i |\n| - | - |\n| c | d |\n\n:::danger[T]\nx\n:::\n';
  const aligned = alignPages(pageOf(english), pageOf(english));
  assert.deepEqual(
    leafPairsOf(aligned).map(({place, boxes}) => [place, ...boxes].join(' ').trim()),
    [
      '',
      '',
      'item 1',
      'item 2',
      'header row, cell 1',
      'header row, cell 2',
      'row 1, cell 1',
      'row 1, cell 2',
      'danger',
      'danger',
    ],
  );
});
