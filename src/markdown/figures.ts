import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {splitLabel} from './directives.ts';
import {elementData, line} from './elements.ts';

/**
 * Ways of drawing a figure. The source of each is a list in the chapter itself, so it is translated and
 * checked like all text, is its own description for a screen reader, and wraps on any screen.
 * steps: numbered cards in order. ladder: rungs of rising severity. decision: questions with branches.
 * zones: areas side by side.
 */
export const FIGURE_KINDS = ['steps', 'ladder', 'decision', 'zones'] as const;

/** `:::figure[Caption]{#id kind="ladder"}`: a list that the style sheet draws, on the site and in print. */
export function transformFigures(tree: Root): void {
  visit(tree, 'containerDirective', (node) => {
    const kind = FIGURE_KINDS.find((known) => known === node.attributes?.['kind']);
    if (node.name !== 'figure' || kind === undefined) return;
    const {label, body} = splitLabel(node);
    // Every item keeps its paragraph, so that the style sheet can draw a box round its words alone.
    visit(node, 'list', (list) => {
      list.spread = true;
      for (const item of list.children) item.spread = true;
    });
    node.data = elementData('figure', {
      id: node.attributes?.['id'] ?? undefined,
      className: ['figure', `figure--${kind}`],
    });
    node.children = [...body, line('figcaption', {}, label ?? [])] as typeof node.children;
  });
}
