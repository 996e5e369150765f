import type {Element, ElementContent, Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {parseChapterLink} from '../../../src/markdown/internal-links.ts';
import {PAGE_NUMBER} from './create-contents.ts';

const CLASS = 'page-link';

/** Marks the links that lead to another chapter, before they are resolved: on paper they need a page number. */
export function markChapterLinks(tree: Root): void {
  visit(tree, 'link', (node) => {
    if (parseChapterLink(node.url) === null) return;
    node.data = {...node.data, hProperties: {...node.data?.hProperties, className: [CLASS]}};
  });
}

export interface PageReferenceOptions {
  /** How the language writes a reference, `{page}` for the number: "p. {page}". */
  readonly pattern: string;
}

/** Writes the page behind every marked link; the number is filled in when it is known. */
export function rehypePageReferences({pattern}: PageReferenceOptions): (tree: HtmlRoot) => void {
  const [before = '', after = ''] = pattern.split('{page}');
  return (tree) => {
    visit(tree, 'element', (node) => {
      const {className, href} = node.properties;
      if (!Array.isArray(className) || !className.includes(CLASS)) return;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const number: ElementContent = {type: 'comment', value: PAGE_NUMBER + href.slice(1)};
      const reference = [text(before), number, text(after)];
      node.children.push(text(' '), element('page-ref', reference));
    });
  };
}

function text(value: string): ElementContent {
  return {type: 'text', value};
}

function element(className: string, children: ElementContent[]): Element {
  return {type: 'element', tagName: 'span', properties: {className: [className]}, children};
}
