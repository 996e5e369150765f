import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {assembleBook, pagesOf, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {FORMULAS} from '../../../src/markdown/formulas.ts';
import type {PageContext} from '../../../src/markdown/page-context.ts';
import {transformQuantities} from '../../../src/markdown/quantities.ts';
import {rehypeTables} from '../../../src/markdown/rehype-tables.ts';
import {markStale} from '../../../src/markdown/stale.ts';
import {transformPage} from '../../../src/markdown/transforms.ts';
import {escapeHtml} from './escape-html.ts';
import {markChapterLinks, rehypePageReferences} from './mark-page-references.ts';
import {printId} from './print-id.ts';
import {rehypeBookPlace, type BookPlace} from './rehype-book-place.ts';

/** What the transforms have to know about a page that is printed: links stay inside the book. */
export function printContext(handbook: Handbook, page: Page): PageContext {
  return {
    locale: page.locale,
    edition: page.edition,
    chapter: page.chapter,
    say: handbook.say[page.locale],
    references: handbook.references,
    terms: handbook.terms,
    effects: handbook.effects,
    linkTo: (chapter, anchor) => `#${printId(chapter, anchor)}`,
    // The other edition is another file, which may not lie beside this one.
    linkToDefaultEdition: null,
    changes: () => pagesOf(assembleBook(handbook, page.locale, DEFAULT_EDITION)),
  };
}

/** A page's blocks as HTML for the book; a page that stands in English for want of a translation says so first. */
export function renderChapter(handbook: Handbook, bookLocale: LocaleTag, page: Page, level: number): string {
  const html = renderBlocks(handbook, page, {chapter: page.chapter, level}).join('\n');
  if (page.locale === bookLocale) return html;
  const say = handbook.say[bookLocale];
  const {direction} = findLocale(page.locale);
  return `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('fallback.title'))}</p>
<p>${escapeHtml(say('fallback.text'))}</p></aside><div lang="${page.locale}" dir="${direction}">${html}</div>`;
}

/** A page's blocks in order, each as HTML. */
export function renderBlocks(handbook: Handbook, page: Page, place: BookPlace): readonly string[] {
  const tree = structuredClone(page.tree);
  const state = pageState(handbook, page);
  if ('translation' in state) markStale(tree, state.translation, handbook.say[page.locale]);
  markChapterLinks(tree);
  transformPage(tree, printContext(handbook, page));
  const processor = unified()
    .use(remarkRehype)
    .use(rehypeKatex, FORMULAS)
    .use(rehypeTables)
    .use(rehypePageReferences, {pattern: handbook.say[page.locale]('print.pageRef', {page: '{page}'})})
    .use(rehypeBookPlace, place)
    .use(rehypeStringify);
  const {children} = processor.runSync(tree);
  return children
    .filter((node) => node.type === 'element')
    .map((node) => processor.stringify({type: 'root', children: [node]}));
}

/** A title as HTML, with its quantities as they read in the text. */
export function renderTitle(handbook: Handbook, page: Page, title: string): string {
  const tree: Root = {
    type: 'root',
    children: [{type: 'heading', depth: 1, children: [{type: 'text', value: title}]}],
  };
  transformQuantities(tree, printContext(handbook, page));
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  return processor.stringify(processor.runSync(tree)).replace(/^<h1>|<\/h1>$/g, '');
}
