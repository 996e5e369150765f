import type {PhrasingContent, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {referenceAnchor, referenceNumber} from '../handbook/references.ts';
import {elementData, inline, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

export const REFERENCES_CHAPTER = 'appendix/references';

/** `:cite[key key]`: numbers that lead to the entries of the reference list. */
export function transformCitations(tree: Root, context: PageContext): void {
  visitNodes(tree, 'textDirective', (node, index, parent) => {
    if (node.name !== 'cite' || index === undefined || parent === undefined) return;
    // The style sheet sets the distance; a space before the number could break the line there.
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    const keys = citedKeys(toString(node));
    node.data = elementData('span', {className: ['citation']});
    node.children = keys.flatMap((key, place) => [
      ...(place > 0 ? [text(' ')] : []),
      ...citation(key, context),
    ]);
  });
}

/** Keys in the text of a citation. */
export function citedKeys(label: string): readonly string[] {
  return label.split(/[\s,;]+/).filter((key) => key !== '');
}

/** One number in brackets; nothing for an unknown key, which the check `citations` reports. */
export function citation(key: string, context: PageContext): PhrasingContent[] {
  const number = referenceNumber(context.references, context.edition, key);
  if (number === null) return [];
  const link: PhrasingContent = {
    type: 'link',
    url: context.linkTo(REFERENCES_CHAPTER, referenceAnchor(key)),
    data: {hProperties: {ariaLabel: context.say('references.label', {number})}},
    children: [text(`[${number}]`)],
  };
  return [inline('bdi', {dir: 'ltr'}, [link])];
}
