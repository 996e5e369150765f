import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {toString} from 'mdast-util-to-string';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {referencesOf, unknownKeywords, type Reference} from '../../src/handbook/references.ts';
import {citedKeys} from '../../src/markdown/citations.ts';
import type {Check, LanguageCheck} from './check.ts';

const RULE = 'citations';
const FILE = 'src/data/references.json';

/** Every cited key is in the bibliography and listed for that edition. */
export const checkCitations: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => problemsOf(page, handbook.references));

/** Every source names the editions that cite it. */
export const checkCitedEditions: Check = ({references}) =>
  references.flatMap((reference) =>
    unknownKeywords(reference).map((word): Problem => ({
      file: FILE,
      line: null,
      rule: RULE,
      found: `${reference.id}: keyword "${word}"`,
      expected: '"2020", "2026" or "2020 2026"',
      remedy: 'Name the editions that cite this source.',
    })),
  );

function problemsOf(page: Page, references: readonly Reference[]): readonly Problem[] {
  const known = new Set(referencesOf(references, page.edition).map(({id}) => id));
  const problems: Problem[] = [];
  const report = (keys: readonly string[], line: number): void => {
    for (const key of keys) {
      if (known.has(key)) continue;
      problems.push({
        file: page.file,
        line,
        rule: RULE,
        found: `the citation "${key}"`,
        expected: `a key of ${FILE} whose "keyword" names this edition`,
        remedy: `Correct the key, or add the source to ${FILE}.`,
      });
    }
  };
  visitNodes(page.tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'textDirective' && node.name === 'cite') report(citedKeys(toString(node)), line);
    if (node.type === 'containerDirective' && node.name === 'recommendation') {
      report(citedKeys(node.attributes?.['sources'] ?? ''), line);
    }
  });
  return problems;
}
