import type {Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {gatherChanges} from '../../../src/markdown/changes.ts';
import {FORMULAS} from '../../../src/markdown/formulas.ts';
import {parseChapterLink} from '../../../src/markdown/internal-links.ts';
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

/** Class of the links that an author wrote to another chapter: on paper they need a page number. */
export const CHAPTER_LINK = 'chapter-link';

/** A page's blocks as the HTML tree that PDF, EPUB, ward cards and packs are made from. */
export function createChapterTree(
  handbook: Handbook,
  page: Page,
  {linkTo, prepare}: ChapterTreeOptions,
): HtmlRoot {
  const tree =
    prepare === undefined
      ? structuredClone(keptTree(handbook, page))
      : createNeutralTree(handbook, page, prepare);
  visit(tree, 'element', ({properties}) => {
    const target = typeof properties['href'] === 'string' ? parseChapterLink(properties['href']) : null;
    if (target !== null) properties['href'] = linkTo(target.chapter, target.anchor);
  });
  return tree;
}

/** Trees of one language: its PDF, EPUB and pack are made one after the other, and those of all would not fit in memory. */
let kept: {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly trees: Map<Page, HtmlRoot>;
} | null = null;

function keptTree(handbook: Handbook, page: Page): HtmlRoot {
  if (kept?.handbook !== handbook || kept.locale !== page.locale) {
    kept = {handbook, locale: page.locale, trees: new Map()};
  }
  const known = kept.trees.get(page);
  if (known !== undefined) return known;
  const tree = createNeutralTree(handbook, page, () => undefined);
  kept.trees.set(page, tree);
  return tree;
}

/** The tree before it is known for which output: links have the form that authors write, `/chapter/#anchor`. */
function createNeutralTree(handbook: Handbook, page: Page, prepare: (tree: Root) => void): HtmlRoot {
  const tree = structuredClone(page.tree);
  const state = pageState(handbook, page);
  if ('translation' in state) markStale(tree, state.translation, handbook.say[page.locale]);
  markChapterLinks(tree);
  prepare(tree);
  transformPage(tree, {
    locale: page.locale,
    edition: page.edition,
    chapter: page.chapter,
    say: handbook.say[page.locale],
    references: handbook.references,
    terms: handbook.terms,
    effects: handbook.effects,
    linkTo: (chapter, anchor) => `/${chapter}/${anchor === null ? '' : `#${anchor}`}`,
    // The other edition is another file, which may not lie beside this one.
    linkToDefaultEdition: null,
    changes: () => gatherChanges(handbook, page.locale),
  });
  return unified().use(remarkRehype).use(rehypeKatex, FORMULAS).use(rehypeTables).runSync(tree);
}

function markChapterLinks(tree: Root): void {
  visit(tree, 'link', (node) => {
    if (parseChapterLink(node.url) === null) return;
    node.data = {...node.data, hProperties: {...node.data?.hProperties, className: [CHAPTER_LINK]}};
  });
}
