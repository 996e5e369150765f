import type {Nodes, Root} from 'mdast';
import {SKIP, visitNodes} from '../../src/handbook/visit-nodes.ts';
import {pagesIn, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import {findLocale} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import {gatherChanges} from '../../src/markdown/changes.ts';
import {isLeftToRight, runsToIsolate} from '../../src/markdown/isolate-runs.ts';
import {transformPage} from '../../src/markdown/transforms.ts';
import type {LanguageCheck} from './check.ts';

/**
 * In a right-to-left page, as the shared transforms write it for site and print, every quantity and every run of
 * Latin letters is isolated: nothing in it can be shown in another order.
 */
export const checkBidi: LanguageCheck = (locale, handbook) =>
  findLocale(locale).direction === 'ltr'
    ? []
    : pagesIn(handbook, locale).flatMap((page) => bidiProblems(page, transformed(page, handbook)));

/** What is not isolated in the transformed tree of a page. */
export function bidiProblems(page: Page, tree: Root): readonly Problem[] {
  const problems: Problem[] = [];
  let line = 1;
  visitNodes(tree, (node: Nodes) => {
    line = node.position?.start.line ?? line;
    if (isLeftToRight(node, page.locale)) return SKIP;
    if (node.type !== 'text') return undefined;
    for (const {start, end} of runsToIsolate(node.value, page.locale)) {
      problems.push({
        file: page.file,
        line,
        rule: 'bidi',
        found: `“${node.value.slice(start, end)}” that is not isolated from the text around it`,
        expected: 'every quantity and every Latin word isolated, so that "5–10 mg" is not shown as "mg 10–5"',
        remedy: 'Report it: src/markdown/quantities.ts or isolate-runs.ts does not know this way of writing.',
      });
    }
    return undefined;
  });
  return problems;
}

/** The page as a reader gets it; its own tree stays as it is. */
function transformed(page: Page, handbook: Handbook): Root {
  const tree = structuredClone(page.tree);
  transformPage(tree, {
    locale: page.locale,
    edition: page.edition,
    chapter: page.chapter,
    say: handbook.say[page.locale],
    references: handbook.references,
    terms: handbook.terms,
    effects: handbook.effects,
    linkTo: (chapter) => `/${chapter}/`,
    linkToDefaultEdition: null,
    changes: () => gatherChanges(handbook, page.locale),
  });
  return tree;
}
