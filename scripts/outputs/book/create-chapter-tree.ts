import type {Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {assembleBook, pagesOf, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {FORMULAS} from '../../../src/markdown/formulas.ts';
import type {PageContext} from '../../../src/markdown/page-context.ts';
import {rehypeTables} from '../../../src/markdown/rehype-tables.ts';
import {markStale} from '../../../src/markdown/stale.ts';
import {transformPage} from '../../../src/markdown/transforms.ts';

export interface ChapterTreeOptions {
  /** Address of a place in the same book, in the form that the output needs. */
  readonly linkTo: PageContext['linkTo'];
  /** Done to the text before it is transformed. */
  readonly prepare?: (tree: Root) => void;
}

/** A page's blocks as the HTML tree that PDF, EPUB and ward cards are made from. */
export function createChapterTree(
  handbook: Handbook,
  page: Page,
  {linkTo, prepare}: ChapterTreeOptions,
): HtmlRoot {
  const tree = structuredClone(page.tree);
  const state = pageState(handbook, page);
  if ('translation' in state) markStale(tree, state.translation, handbook.say[page.locale]);
  prepare?.(tree);
  transformPage(tree, {
    locale: page.locale,
    edition: page.edition,
    chapter: page.chapter,
    say: handbook.say[page.locale],
    references: handbook.references,
    terms: handbook.terms,
    effects: handbook.effects,
    linkTo,
    // The other edition is another file, which may not lie beside this one.
    linkToDefaultEdition: null,
    changes: () => pagesOf(assembleBook(handbook, page.locale, DEFAULT_EDITION)),
  });
  return unified().use(remarkRehype).use(rehypeKatex, FORMULAS).use(rehypeTables).runSync(tree);
}
