import type {Root} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {splitLabel} from './directives.ts';
import {elementData, line} from './elements.ts';
import {createForestPlot} from './forest-plot.ts';
import type {PageContext} from './page-context.ts';

/**
 * Ways of drawing a figure. The source of each is a list in the chapter itself, so it is translated and
 * checked like all text, is its own description for a screen reader, and wraps on any screen.
 * steps: numbered cards in order. ladder: rungs of rising severity. decision: questions with branches.
 * zones: areas side by side. ways: named ways, each with its stops in order. forest: effects of treatments, whose
 * figures come from `src/data/effects.json`.
 */
export const FIGURE_KINDS = ['steps', 'ladder', 'decision', 'zones', 'ways', 'forest'] as const;

/** `:::figure[Caption]{#id kind="ladder"}`: a list that the style sheet draws, on the site and in print. */
export function transformFigures(tree: Root, context: PageContext): void {
  visitNodes(tree, 'containerDirective', (node) => {
    const kind = FIGURE_KINDS.find((known) => known === node.attributes?.['kind']);
    if (node.name !== 'figure' || kind === undefined) return;
    const {label, body} = splitLabel(node);
    // Every item keeps its paragraph, so that the style sheet can draw a box round its words alone.
    visitNodes(node, 'list', (list) => {
      list.spread = true;
      for (const item of list.children) item.spread = true;
      // Said again, because some screen readers take a list without marks for none.
      list.data = {...list.data, hProperties: {role: 'list'}};
    });
    node.data = elementData('figure', {
      id: node.attributes?.['id'] ?? undefined,
      className: ['figure', `figure--${kind}`],
    });
    const blocks = kind === 'forest' ? createForestPlot(body, context) : body;
    node.children = [...blocks, line('figcaption', {}, label ?? [])] as typeof node.children;
  });
}
