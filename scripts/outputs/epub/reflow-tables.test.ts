import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {reflowTables} from './reflow-tables.ts';

/** Labels of the cells of a page's table. */
function labelsOf(locale: 'ar' | 'fr', head: string): readonly unknown[] {
  const text = `---\ntitle: T\ndescription: D\n---\n\n| ${head} |\n| --- | --- | --- |\n| a | b | c |\n`;
  const handbook = createTinyHandbook({
    pages: [{locale, edition: 'current', chapter: 'introduction', text}],
  });
  const [page] = [...handbook.pages.values()];
  assert.ok(page !== undefined);
  const tree: Root = createChapterTree(handbook, page, {linkTo: (chapter) => chapter});
  reflowTables(tree);
  const labels: unknown[] = [];
  visit(tree, 'element', ({properties}) => {
    if (properties['dataLabel'] !== undefined) labels.push(properties['dataLabel']);
  });
  return labels;
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
