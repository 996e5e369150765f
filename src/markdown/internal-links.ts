import type {Root} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import type {PageContext} from './page-context.ts';

const CHAPTER_LINK = /^\/(?<chapter>[a-z0-9/-]+?)\/?(?:#(?<anchor>.+))?$/;

/** Splits `/treatment/ecmo#who` into chapter and anchor; null for any other address. */
export function parseChapterLink(
  url: string,
): {readonly chapter: string; readonly anchor: string | null} | null {
  const groups = CHAPTER_LINK.exec(url)?.groups;
  return groups?.['chapter'] === undefined
    ? null
    : {chapter: groups['chapter'], anchor: groups['anchor'] ?? null};
}

/** Links between chapters stay within language and edition, whatever the output's addresses look like. */
export function transformInternalLinks(tree: Root, {chapter, linkTo}: PageContext): void {
  visitNodes(tree, 'link', (node) => {
    const target = parseChapterLink(node.url);
    if (target !== null) node.url = linkTo(target.chapter, target.anchor);
    else if (node.url.startsWith('#')) node.url = linkTo(chapter, node.url.slice(1));
  });
}
