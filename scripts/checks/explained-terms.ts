import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {GLOSSARY_CHAPTER, type Term} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';
import {explainTerms} from '../../src/markdown/explain-terms.ts';

const ENTRY = `/${GLOSSARY_CHAPTER}#term-`;
const found = new WeakMap<Page, ReadonlySet<string>>();

/** Ids of the terms that the outputs explain on a page at their first mention, as the transform itself does it. */
export function explainedTerms(page: Page, terms: readonly Term[]): ReadonlySet<string> {
  const known = found.get(page);
  if (known !== undefined) return known;
  const tree = structuredClone(page.tree);
  explainTerms(tree, {...page, terms});
  const ids = new Set<string>();
  visitNodes(tree, 'link', ({url}) => {
    if (url.startsWith(ENTRY)) ids.add(url.slice(ENTRY.length));
  });
  found.set(page, ids);
  return ids;
}
