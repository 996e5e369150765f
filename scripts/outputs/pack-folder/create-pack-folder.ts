import {assembleBook, pagesOf, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import {type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {bookState} from '../../../src/handbook/translation/book-state.ts';
import {countChanges, pageState} from '../../../src/handbook/translation/page-state.ts';
import {trustFacts, type PageTrust} from '../../../src/handbook/trust-line.ts';
import type {Book, Page} from '../../../src/handbook/types.ts';
import {createBookIndex} from '../../../src/search/create-book-index.ts';
import type {Stem} from '../../../src/search/load-stemmer.ts';
import {formatSearchIndex} from '../../../src/search/index-file.ts';
import {createContents, createPackPage} from './create-pack-page.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {ASSETS, chapterFile, FIRST_PAGE, relativePath} from './pack-paths.ts';
import {renderChapter} from './render-chapter.ts';

/** What all packs share, read once. */
export interface PackMaterials {
  readonly styles: string;
  readonly searchScript: string;
  readonly emblem: string;
  readonly picture: Uint8Array;
}

export interface PackFolderInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** Of the language, for its search index. */
  readonly stem: Stem | null;
  readonly materials: PackMaterials;
}

/** The files of a pack, by their path in its folder. ZIP and ZIM are made from the same. */
export type PackFolder = ReadonlyMap<string, string | Uint8Array>;

/** One language of one edition as a folder of plain web pages that need no server. The same input gives the same files. */
export function createPackFolder(input: PackFolderInput): PackFolder {
  const {handbook, locale, edition, revision, stem, materials} = input;
  const book = assembleBook(handbook, locale, edition);
  const say = handbook.say[locale];
  const pages = pagesOf(book);
  const factsOf = (translation: PageTrust | ReturnType<typeof bookState>): readonly string[] =>
    trustFacts({locale, edition, revision, say, translation});
  const chapters = pages.map((page, place) => {
    const file = chapterFile(page.chapter);
    const {title, description} = page.frontMatter;
    const content = `<article>
${superior(book, page)}<h1${page.locale === locale ? '' : ` lang="${page.locale}"`}>${escapeHtml(title)}</h1>
${renderChapter(handbook, book, page)}
</article>
${neighbours(file, pages[place - 1], pages[place + 1])}`;
    const facts = factsOf(trustOf(handbook, page));
    return [file, createPackPage({handbook, book, file, title, description, content, facts})] as const;
  });
  const index = createBookIndex(handbook, locale, edition, stem);
  return new Map<string, string | Uint8Array>([
    [
      FIRST_PAGE,
      createPackPage({
        handbook,
        book,
        file: FIRST_PAGE,
        title: say('book.title'),
        description: say('home.lead'),
        content: `<h1>${escapeHtml(say('book.title'))}</h1>
<p class="lead">${escapeHtml(say('home.lead'))}</p>
${edition === 'current' ? '' : `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('superseded.title'))}</p><p>${escapeHtml(say('print.record'))}</p></aside>`}
<h2 id="contents">${escapeHtml(say('nav.contents'))}</h2>
<div class="contents">${createContents(book, FIRST_PAGE)}</div>`,
        facts: factsOf(bookState(handbook, locale, edition)),
      }),
    ],
    ...chapters,
    [ASSETS.style, materials.styles],
    [ASSETS.searchScript, materials.searchScript],
    // A script, because pages that are opened as files may not fetch.
    [ASSETS.searchIndex, `globalThis.handbookSearchIndex=${JSON.stringify(formatSearchIndex(index))};\n`],
    [ASSETS.emblem, materials.emblem],
    [ASSETS.picture, materials.picture],
  ]);
}

function superior(book: Book, page: Page): string {
  const part = book.parts.find(({pages}) => pages.includes(page));
  return part?.title == null ? '' : `<p class="part">${escapeHtml(part.title)}</p>\n`;
}

function trustOf(handbook: Handbook, page: Page): PageTrust | null {
  const state = pageState(handbook, page);
  return 'translation' in state
    ? {changes: countChanges(state.translation), review: state.translation.review}
    : null;
}

function neighbours(file: string, before: Page | undefined, after: Page | undefined): string {
  const link = (page: Page | undefined, rel: 'prev' | 'next'): string =>
    page === undefined
      ? ''
      : `<a rel="${rel}" href="${relativePath(file, chapterFile(page.chapter))}" lang="${page.locale}">${escapeHtml(page.frontMatter.title)}</a>`;
  return `<p class="neighbours">${link(before, 'prev')}${link(after, 'next')}</p>`;
}
