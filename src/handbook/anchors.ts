import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {referenceAnchor, referencesOf, type Reference} from './references.ts';
import {termAnchor, type Term} from './terms.ts';
import type {Page} from './types.ts';

export interface Anchor {
  readonly id: string;
  readonly line: number;
}

/** Every place of a page that a link can lead to: headings, blocks with an id, entries of reference list and glossary. */
export function anchorsOf(
  page: Page,
  {references, terms}: {readonly references: readonly Reference[]; readonly terms: readonly Term[]},
): readonly Anchor[] {
  const anchors: Anchor[] = page.headings.map(({id, line}) => ({id, line}));
  visit(page.tree, (node) => {
    if (node.type === 'containerDirective') anchors.push(...directiveAnchor(node));
    if (node.type === 'leafDirective' && node.name === 'references') {
      const line = node.position?.start.line ?? 1;
      anchors.push(
        ...referencesOf(references, page.edition).map(({id}) => ({id: referenceAnchor(id), line})),
      );
    }
    if (node.type === 'leafDirective' && node.name === 'glossary') {
      const line = node.position?.start.line ?? 1;
      anchors.push(...terms.map(({id}) => ({id: termAnchor(id), line})));
    }
  });
  return anchors;
}

function directiveAnchor(directive: ContainerDirective | LeafDirective): readonly Anchor[] {
  const id = directive.attributes?.['id'];
  return id === undefined || id === null ? [] : [{id, line: directive.position?.start.line ?? 1}];
}
