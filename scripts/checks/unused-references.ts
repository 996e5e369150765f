import {toString} from 'mdast-util-to-string';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION, EDITIONS, type EditionId} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {referencesOf} from '../../src/handbook/references.ts';
import {citedKeys} from '../../src/markdown/citations.ts';
import type {Check} from './check.ts';

const FILE = 'src/data/references.json';

/** Every source in the list of an edition stands behind something that the edition says. */
export const checkUnusedReferences: Check = (handbook) =>
  EDITIONS.flatMap(({id}) => {
    const cited = citedIn(handbook, id);
    return referencesOf(handbook.references, id)
      .filter((reference) => !cited.has(reference.id))
      .map((reference) => ({
        file: FILE,
        line: null,
        rule: 'unused-references',
        found: `${reference.id}, which no page of the edition "${id}" cites`,
        expected: 'a citation, a recommendation or a drawn effect that rests on it',
        remedy: 'Cite it where it belongs, take the edition out of its "keyword", or remove the entry.',
      }));
  });

function citedIn({pages, effects}: Handbook, edition: EditionId): ReadonlySet<string> {
  const keys = new Set(edition === DEFAULT_EDITION ? effects.map(({source}) => source) : []);
  const add = (label: string): void => citedKeys(label).forEach((key) => keys.add(key));
  for (const page of pages.values()) {
    if (page.locale !== SOURCE_LOCALE || page.edition !== edition) continue;
    visitNodes(page.tree, (node) => {
      if (node.type === 'textDirective' && node.name === 'cite') add(toString(node));
      if (node.type === 'containerDirective') add(node.attributes?.['sources'] ?? '');
    });
  }
  return keys;
}
