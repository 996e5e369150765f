import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Book, Page} from '../../../src/handbook/types.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {languageAttributes} from '../book/language-attributes.ts';
import {CONTENTS_ID} from './print-book.ts';
import {printId} from './print-id.ts';
import {renderTitle} from './render-chapter.ts';

/** Depth of the sections that the contents list besides the chapters: `##`. */
const LISTED_DEPTH = 2;

/** The contents, each entry a link to its place, with room for the number of its page. */
export function createContents(handbook: Handbook, book: Book): string {
  const parts = book.parts
    .filter(({pages}) => pages.length > 0)
    .map(({title, pages}) => {
      const heading = title === null ? '' : `<p class="contents__part">${escapeHtml(title)}</p>`;
      return `<li>${heading}<ul>${pages.map((page) => chapterEntry(page, book.locale)).join('')}</ul></li>`;
    });
  const title = escapeHtml(handbook.say[book.locale]('print.contents'));
  return `<nav class="contents"><h1 class="contents__title" id="${CONTENTS_ID}">${title}</h1><ul>${parts.join('')}</ul></nav>`;
}

function chapterEntry(page: Page, bookLocale: LocaleTag): string {
  const sections = page.headings
    .filter(({depth}) => depth === LISTED_DEPTH)
    .map(({id, text}) => `<li class="contents__section">${entry(page, bookLocale, id, text)}</li>`);
  const chapter = entry(page, bookLocale, null, page.frontMatter.title);
  const below = sections.length === 0 ? '' : `<ul>${sections.join('')}</ul>`;
  return `<li class="contents__chapter">${chapter}${below}</li>`;
}

function entry(page: Page, bookLocale: LocaleTag, anchor: string | null, title: string): string {
  const id = printId(page.chapter, anchor);
  const place = `<span class="contents__page">${placeholder(id)}</span>`;
  return `<a href="#${id}"><span class="contents__text"${languageAttributes(page.locale, bookLocale)}>${renderTitle(page, title)}</span> <span class="contents__leader"></span> ${place}</a>`;
}

/** Begins the comment that stands where the number of a page goes: `<!--page:treatment--ecmo-->`. */
export const PAGE_NUMBER = 'page:';

/** Stands where the page number of a place goes. */
function placeholder(id: string): string {
  return `<!--${PAGE_NUMBER}${id}-->`;
}

const PLACEHOLDER = /<!--page:(.+?)-->/g;

/** Places whose page numbers a book's HTML asks for. */
export function numberedPlaces(html: string): readonly string[] {
  return [...html.matchAll(PLACEHOLDER)].map(([, id = '']) => id);
}

/** Writes the page numbers into the HTML; a place without a number gets a dummy of usual width. */
export function fillPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(PLACEHOLDER, (_, id: string) => String(pages.get(id) ?? '000'));
}
