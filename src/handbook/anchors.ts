import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import {visitNodes} from './visit-nodes.ts';
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
  for (const directive of directivesOf(page)) {
    if (directive.type === 'containerDirective') anchors.push(...directiveAnchor(directive));
    const line = directive.position?.start.line ?? 1;
    if (directive.type === 'leafDirective' && directive.name === 'references') {
      anchors.push(
        ...referencesOf(references, page.edition).map(({id}) => ({id: referenceAnchor(id), line})),
      );
    }
    if (directive.type === 'leafDirective' && directive.name === 'glossary') {
      anchors.push(...terms.map(({id}) => ({id: termAnchor(id), line})));
    }
  }
  return anchors;
}

const known = new WeakMap<Page, readonly (ContainerDirective | LeafDirective)[]>();

/** Looked for once a page, for every link to it asks. */
function directivesOf(page: Page): readonly (ContainerDirective | LeafDirective)[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const directives: (ContainerDirective | LeafDirective)[] = [];
  visitNodes(page.tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') directives.push(node);
  });
  known.set(page, directives);
  return directives;
}

function directiveAnchor(directive: ContainerDirective | LeafDirective): readonly Anchor[] {
  const id = directive.attributes?.['id'];
  return id === undefined || id === null ? [] : [{id, line: directive.position?.start.line ?? 1}];
}
