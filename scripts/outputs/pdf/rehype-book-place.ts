import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {printId} from './print-id.ts';

/** Where a page stands in the printed book. */
export interface BookPlace {
  readonly chapter: string;
  /** Level of the chapter's title among the book's headings: 1, or 2 below a part. */
  readonly level: number;
  /** True for the second language of a bilingual book: links and bookmarks lead to the first one. */
  readonly companion?: boolean;
}

/** Fits a page into the book: its ids become the book's, its headings stand below the chapter's title. */
export function rehypeBookPlace({chapter, level, companion = false}: BookPlace): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const {id} = node.properties;
      if (companion) delete node.properties['id'];
      else if (typeof id === 'string') node.properties['id'] = printId(chapter, id);
      const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
      if (depth !== undefined) {
        node.properties['className'] = [`section-${depth}`];
        node.tagName = companion ? 'p' : `h${Math.min(6, Number(depth) - 1 + level)}`;
      }
      // Paper needs no keyboard.
      delete node.properties['tabIndex'];
    });
  };
}
