import type {Root} from 'hast';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {createTitle} from '../book/create-title.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {languageAttributes} from '../book/language-attributes.ts';
import {rehypeUnbroken} from '../book/rehype-unbroken.ts';
import {rehypePageReferences} from './rehype-page-references.ts';
import {printId} from './print-id.ts';
import {rehypeBookPlace, type BookPlace} from './rehype-book-place.ts';
import {rehypeHyphens, type Hyphenators} from './rehype-hyphens.ts';

/** A page's blocks as HTML for the book; a page that stands in English for want of a translation says so first. */
export function renderChapter(
  handbook: Handbook,
  hyphenators: Hyphenators,
  bookLocale: LocaleTag,
  page: Page,
  level: number,
): string {
  const html = renderBlocks(handbook, hyphenators, page, {chapter: page.chapter, level}).join('\n');
  if (page.locale === bookLocale) return html;
  return `${fallbackNotice(handbook, bookLocale, page)}<div${languageAttributes(page.locale, bookLocale)}>${html}</div>`;
}

/** Says that a page stands in English for want of a translation; nothing where it is in the language of the book. */
export function fallbackNotice(handbook: Handbook, wanted: LocaleTag, page: Page): string {
  if (page.locale === wanted) return '';
  const say = handbook.say[wanted];
  return `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('fallback.title'))}</p>
<p>${escapeHtml(say('fallback.text'))}</p></aside>`;
}

/** A page's blocks in order, each as HTML. */
export function renderBlocks(
  handbook: Handbook,
  hyphenators: Hyphenators,
  page: Page,
  place: BookPlace,
): readonly string[] {
  const {locale} = page;
  const tree = createChapterTree(handbook, page, {linkTo});
  const hyphenate = hyphenators.get(locale);
  if (hyphenate !== undefined) rehypeHyphens({locale, hyphenate, terms: handbook.terms})(tree);
  rehypeUnbroken()(tree);
  rehypePageReferences({pattern: handbook.say[locale]('print.pageRef', {page: '{page}'})})(tree);
  rehypeBookPlace(place)(tree);
  const processor = unified().use(rehypeStringify);
  return tree.children
    .filter((node) => node.type === 'element')
    .map((node) => processor.stringify({type: 'root', children: [node]}));
}

function linkTo(chapter: string, anchor: string | null): string {
  return `#${printId(chapter, anchor)}`;
}

/** A title as HTML, with its quantities as they read in the text. */
export function renderTitle(page: Page, title: string): string {
  const tree: Root = {type: 'root', children: createTitle(page, title)};
  rehypeUnbroken()(tree);
  return unified().use(rehypeStringify).stringify(tree);
}
