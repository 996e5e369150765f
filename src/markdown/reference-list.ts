import type {ListItem, PhrasingContent, Root} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {referenceAnchor, referencesOf, type Reference} from '../handbook/references.ts';
import {elementData, text} from './elements.ts';
import {formatReferences} from './format-reference.ts';
import type {PageContext} from './page-context.ts';

/** `::references`: the list of the edition's sources. Entries stay as published, in their own language. */
export function transformReferenceList(tree: Root, {edition, references}: PageContext): void {
  visitNodes(tree, 'leafDirective', (node, index, parent) => {
    if (node.name !== 'references' || index === undefined || parent === undefined) return;
    const entries = referencesOf(references, edition);
    const lines = formatReferences(entries);
    const items = entries.map((entry, position): ListItem => ({
      type: 'listItem',
      spread: false,
      data: elementData('li', {id: referenceAnchor(entry.id)}),
      children: [{type: 'paragraph', children: entryContent(entry, lines[position] ?? entry.title)}],
    }));
    parent.children[index] = {
      type: 'list',
      ordered: true,
      spread: false,
      data: elementData('ol', {className: ['references'], lang: 'en', dir: 'ltr'}),
      children: items,
    };
  });
}

function entryContent(entry: Reference, line: string): PhrasingContent[] {
  const url = entry.DOI === undefined ? entry.URL : `https://doi.org/${entry.DOI}`;
  const withoutAddress = line.replace(/\s*(?:Available from:\s*)?https?:\/\/\S+$/, '');
  return [
    text(withoutAddress),
    ...(url === undefined
      ? []
      : [text(' '), {type: 'link' as const, url, children: [text(entry.DOI ?? url)]}]),
    ...(entry.note === undefined ? [] : [text(` (${entry.note.replace(/\.$/, '')}.)`)]),
  ];
}
