import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {reflowTables} from './reflow-tables.ts';

const WHO = {id: 'who', type: 'report', title: 'W', keyword: '2026'};

/** One property of the elements of a page's table, in order. */
function propertiesOf(locale: 'ar' | 'fr', head: string, name: string): readonly unknown[] {
  const columns = head.split('|').length;
  const row = (cell: string): string => `|${` ${cell} |`.repeat(columns)}\n`;
  const text = `---\ntitle: T\ndescription: D\n---\n\n| ${head} |\n${row('---')}${row('a')}`;
  const handbook = createTinyHandbook({
    pages: [{locale, edition: 'current', chapter: 'introduction', text}],
    references: [WHO],
  });
  const [page] = [...handbook.pages.values()];
  assert.ok(page !== undefined);
  const tree: Root = createChapterTree(handbook, page, {linkTo: (chapter) => chapter});
  reflowTables(tree);
  const found: unknown[] = [];
  visit(tree, 'element', ({properties}) => {
    if (properties[name] !== undefined) found.push(properties[name]);
  });
  return found;
}

function labelsOf(locale: 'ar' | 'fr', head: string): readonly unknown[] {
  return propertiesOf(locale, head, 'dataLabel');
}

test('a label keeps the isolation of its quantities where lines run from right to left', () => {
  const [first, second, third] = labelsOf('ar', 'الدواء | 4–6 أسابيع | مؤشر ROX').map((label) =>
    String(label).replaceAll('\u2066', '<').replaceAll('\u2069', '>'),
  );
  assert.equal(first, 'الدواء');
  assert.match(second ?? '', /^<4–6>|^<4–6 أسابيع>/);
  assert.equal(third, 'مؤشر <ROX>');
});

test('a label has no such characters where lines run from left to right', () => {
  assert.doesNotMatch(labelsOf('fr', 'A | 4–6 semaines | ROX').join(), /[\u2066-\u2069]/);
});

test('a label has no numbers of sources', () => {
  assert.deepEqual(labelsOf('fr', 'A :cite[who] | B | C'), ['A', 'B', 'C']);
});

test('a table whose rows are set as blocks stays a table for a screen reader', () => {
  assert.deepEqual(propertiesOf('fr', 'A | B | C', 'role'), [
    'table',
    ...['rowgroup', 'row', 'columnheader', 'columnheader', 'columnheader'],
    ...['rowgroup', 'row', 'cell', 'cell', 'cell'],
  ]);
});

test('a table of two columns stays as it is', () => {
  assert.deepEqual(labelsOf('fr', 'A | B'), []);
});
