import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale} from '../../../src/handbook/locales.ts';
import type {Book, Page} from '../../../src/handbook/types.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {chapterFile, relativePath} from './pack-paths.ts';

const processor = unified().use(rehypeStringify).freeze();

/** A chapter's blocks as HTML; a page that stands in English for want of a translation says so first. */
export function renderChapter(handbook: Handbook, book: Book, page: Page): string {
  const file = chapterFile(page.chapter);
  const html = processor.stringify(
    createChapterTree(handbook, page, {
      linkTo: (chapter, anchor) =>
        relativePath(file, chapterFile(chapter)) + (anchor === null ? '' : `#${anchor}`),
    }),
  );
  if (page.locale === book.locale) return html;
  const say = handbook.say[book.locale];
  const {direction} = findLocale(page.locale);
  return `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('fallback.title'))}</p>
<p>${escapeHtml(say('fallback.text'))}</p></aside><div lang="${page.locale}" dir="${direction}">${html}</div>`;
}
