import type {Element} from 'hast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {
  FIRST_STRONG_ISOLATE,
  LEFT_TO_RIGHT_ISOLATE,
  POP_ISOLATE,
  RIGHT_TO_LEFT_ISOLATE,
} from '../handbook/isolates.ts';

/**
 * Prepares a table for a narrow screen, where the style sheet sets every row as a block of its own: each cell carries
 * the head of its column. The roles keep it a table for a screen reader, which goes by what is displayed.
 */
export function reflowTable(table: Element): void {
  const names = columnHeads(table).map((head) => headText(head));
  Object.assign(table.properties, {role: 'table', className: ['reflows']});
  visit(table, 'element', (node) => {
    const role = ROLES[node.tagName];
    if (role !== undefined) node.properties['role'] = role;
    if (node.tagName !== 'tr') return;
    node.children
      .filter((cell): cell is Element => cell.type === 'element' && cell.tagName === 'td')
      .forEach((cell, column) => {
        cell.properties['dataLabel'] = names[column] ?? '';
      });
  });
}

const ROLES: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** The cells of a table's head, one for each column. */
export function columnHeads(table: Element): readonly Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') cells.push(node);
  });
  return cells;
}

/** Words of a column head, without the numbers of its sources. */
function headText(head: Element): string {
  const copy = structuredClone(head);
  visit(copy, 'element', (node, index, parent) => {
    const names = node.properties['className'];
    if (index === undefined || parent === undefined) return undefined;
    if (Array.isArray(names) && names.includes('citation')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName !== 'bdi') return undefined;
    // An attribute holds no elements: characters isolate the run there, or "4–6" would be drawn as "6–4".
    const value =
      (ISOLATES[String(node.properties['dir'])] ?? FIRST_STRONG_ISOLATE) + toString(node) + POP_ISOLATE;
    parent.children.splice(index, 1, {type: 'text', value});
    return [SKIP, index + 1];
  });
  return toString(copy).trim();
}

const ISOLATES: Readonly<Record<string, string>> = {
  ltr: LEFT_TO_RIGHT_ISOLATE,
  rtl: RIGHT_TO_LEFT_ISOLATE,
};
