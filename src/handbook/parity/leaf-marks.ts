import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';

export type MarkKind = 'link' | 'citation' | 'formula' | 'code' | 'directive';

/** Something in a line that no language changes. */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
}

/** Links, citations, formulas and code in a leaf, by kind; of one kind, as they follow each other. */
export function leafMarks(leaf: Nodes): readonly Mark[] {
  return marksIn(leaf).sort((a, b) => a.kind.localeCompare(b.kind));
}

function marksIn(node: Nodes): Mark[] {
  const own = markOf(node);
  const inside = 'children' in node ? node.children.flatMap((child) => marksIn(child)) : [];
  return own === null ? inside : [own, ...inside];
}

function markOf(node: Nodes): Mark | null {
  if (node.type === 'link') return {kind: 'link', value: node.url};
  if (node.type === 'inlineMath' || node.type === 'math') {
    // The words in a formula are translated, its figures are not.
    const value = node.value.replace(
      /\\text\{[^{}]*\}/g,
      (words) => `\\text{${words.replace(/\D+/g, ' ').trim()}}`,
    );
    return {kind: 'formula', value: value.trim()};
  }
  if (node.type === 'inlineCode' || node.type === 'code') return {kind: 'code', value: node.value};
  if (node.type !== 'textDirective') return null;
  if (node.name !== 'cite') {
    const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => `${key}="${value ?? ''}"`);
    return {kind: 'directive', value: `:${[node.name, ...attributes.sort()].join(' ')}`};
  }
  const keys = toString(node).split(/[\s,;]+/);
  return {kind: 'citation', value: keys.sort().join(' ')};
}
