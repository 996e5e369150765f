import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {printId} from './print-id.ts';

/** Where a page stands in the printed book. */
export interface BookPlace {
  readonly chapter: string;
  /** Level of the chapter's title among the book's headings: 1, or 2 below a part. */
  readonly level: number;
}

/** Fits a page into the book: its ids become the book's, its headings stand below the chapter's title. */
export function rehypeBookPlace({chapter, level}: BookPlace): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const {id} = node.properties;
      if (typeof id === 'string') node.properties['id'] = printId(chapter, id);
      const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
      if (depth !== undefined) {
        node.properties['className'] = [`section-${depth}`];
        node.tagName = `h${Math.min(6, Number(depth) - 1 + level)}`;
      }
      // Paper needs no keyboard.
      delete node.properties['tabIndex'];
    });
  };
}
