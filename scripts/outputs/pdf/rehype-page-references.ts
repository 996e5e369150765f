import type {Element, ElementContent, Root as HtmlRoot} from 'hast';
import {visit} from 'unist-util-visit';
import {CHAPTER_LINK} from '../book/create-chapter-tree.ts';
import {PAGE_NUMBER} from './create-contents.ts';

export interface PageReferenceOptions {
  /** How the language writes a reference, `{page}` for the number: "p. {page}". */
  readonly pattern: string;
}

/** Thai has no spaces between words, but has them beside figures. */
const SPACED_FROM_FIGURES = /^\p{Script=Thai}/u;

/** Writes the page behind every link to a chapter; the number is filled in when it is known. */
export function rehypePageReferences({pattern}: PageReferenceOptions): (tree: HtmlRoot) => void {
  const [before = '', after = ''] = pattern.split('{page}');
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      const {className, href} = node.properties;
      if (!Array.isArray(className) || !className.includes(CHAPTER_LINK)) return;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const number: ElementContent = {type: 'comment', value: PAGE_NUMBER + href.slice(1)};
      const reference = [text(before), number, text(after)];
      node.children.push(text(' '), element('page-ref', reference));
      const next = index === undefined ? undefined : parent?.children[index + 1];
      if (next?.type === 'text' && SPACED_FROM_FIGURES.test(next.value)) next.value = ` ${next.value}`;
    });
  };
}

function text(value: string): ElementContent {
  return {type: 'text', value};
}

function element(className: string, children: ElementContent[]): Element {
  return {type: 'element', tagName: 'span', properties: {className: [className]}, children};
}
