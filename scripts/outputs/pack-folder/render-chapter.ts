import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {assembleBook, pagesOf, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale} from '../../../src/handbook/locales.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import type {Book, Page} from '../../../src/handbook/types.ts';
import {rehypeTables} from '../../../src/markdown/rehype-tables.ts';
import {markStale} from '../../../src/markdown/stale.ts';
import {transformPage} from '../../../src/markdown/transforms.ts';
import {escapeHtml} from './escape-html.ts';
import {chapterFile, relativePath} from './pack-paths.ts';

const processor = unified()
  .use(remarkRehype)
  .use(rehypeKatex, {output: 'mathml', strict: 'ignore'})
  .use(rehypeTables)
  .use(rehypeStringify)
  .freeze();

/** A chapter's blocks as HTML; a page that stands in English for want of a translation says so first. */
export function renderChapter(handbook: Handbook, book: Book, page: Page): string {
  const tree = structuredClone(page.tree);
  const state = pageState(handbook, page);
  if ('translation' in state) markStale(tree, state.translation, handbook.say[page.locale]);
  const file = chapterFile(page.chapter);
  transformPage(tree, {
    locale: page.locale,
    edition: page.edition,
    chapter: page.chapter,
    say: handbook.say[page.locale],
    references: handbook.references,
    terms: handbook.terms,
    effects: handbook.effects,
    linkTo: (chapter, anchor) =>
      relativePath(file, chapterFile(chapter)) + (anchor === null ? '' : `#${anchor}`),
    // The other edition is another pack, which may not lie beside this one.
    linkToDefaultEdition: null,
    changes: () => pagesOf(assembleBook(handbook, book.locale, DEFAULT_EDITION)),
  });
  const html = processor.stringify(processor.runSync(tree));
  if (page.locale === book.locale) return html;
  const say = handbook.say[book.locale];
  const {direction} = findLocale(page.locale);
  return `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('fallback.title'))}</p>
<p>${escapeHtml(say('fallback.text'))}</p></aside><div lang="${page.locale}" dir="${direction}">${html}</div>`;
}
