import type {PhrasingContent, Root, RootContent} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {findLocale} from '../handbook/locales.ts';
import type {Page} from '../handbook/types.ts';
import {container, line, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

/** Id of the section in which a chapter of today's edition says what has changed. */
export const CHANGES_ANCHOR = 'what-changed';

/** `::changes`: what every chapter says of its changes, one after the other, under links to the chapters. */
export function transformChanges(tree: Root, {changes, locale}: PageContext): void {
  visitNodes(tree, 'leafDirective', (node, index, parent) => {
    if (node.name !== 'changes' || index === undefined || parent === undefined) return undefined;
    const blocks = changes().flatMap((page): RootContent[] => {
      const changed = structuredClone(changesOf(page));
      if (changed.length === 0) return [];
      const link: PhrasingContent = {
        type: 'link',
        url: `/${page.chapter}#${CHANGES_ANCHOR}`,
        children: [text(page.frontMatter.title)],
      };
      // No headings: the page's own headings are its contents, in print too.
      const section = [line('p', {className: ['changes__chapter']}, [link]), ...changed];
      const {direction} = findLocale(page.locale);
      return page.locale === locale
        ? section
        : [container('div', {lang: page.locale, dir: direction}, section)];
    });
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
}

/** The blocks under a page's heading of changes. */
export function changesOf(page: Page): RootContent[] {
  const start = page.blocks.findIndex(
    ({node, headingId}) => node.type === 'heading' && headingId === CHANGES_ANCHOR,
  );
  if (start < 0) return [];
  return page.blocks
    .slice(start + 1)
    .filter(({headingId}) => headingId === CHANGES_ANCHOR)
    .map(({node}) => node);
}
