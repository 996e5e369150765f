import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import {fitsPhone} from './fits-phone.ts';
import {columnHeads, reflowTable} from './reflow-table.ts';

/**
 * Column heads get a scope. A table that does not fit a phone is set row by row there, so that no column, such as how
 * long to give a drug, lies unseen beyond its edge; what is still wider scrolls inside its own frame.
 */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
      // A table that a figure draws has its own heads, and fits a phone.
      if (node.properties['role'] === 'table') return SKIP;
      for (const head of columnHeads(node)) head.properties['scope'] = 'col';
      if (!fitsPhone(node)) reflowTable(node);
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        // Focusable, so that the keyboard can scroll it (WCAG 2.1.1).
        properties: {className: ['table-frame'], tabIndex: 0},
        children: [node],
      };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}
