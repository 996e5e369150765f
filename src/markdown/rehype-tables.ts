import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Column heads get a scope, and a table that is wider than a phone scrolls inside its own frame. */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
      // A table that a figure draws has its own heads, and fits a phone.
      if (node.properties['role'] === 'table') return SKIP;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
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
