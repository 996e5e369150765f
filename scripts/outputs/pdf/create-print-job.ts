import {assembleBook, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {PrintFont} from '../../../src/fonts/print-font.ts';
import {downloadName} from '../../../src/handbook/downloads.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {bookState} from '../../../src/handbook/translation/book-state.ts';
import type {Book, BookPart, Page} from '../../../src/handbook/types.ts';
import {createContents} from './create-contents.ts';
import {createFontFaces, fontPath} from './create-font-faces.ts';
import {createPageStyles} from './create-page-styles.ts';
import {createTitlePage} from './create-title-page.ts';
import {escapeHtml} from './escape-html.ts';
import {chapterLevel, chapterPageName, partId, printHeadings, type PrintHeading} from './print-book.ts';
import {printId} from './print-id.ts';
import {renderChapter, renderTitle} from './render-chapter.ts';

/** Everything that one PDF is made from. The same job gives the same file. */
export interface PrintJob {
  /** Name of the file: `covid-19-handbook-fr-2020.pdf`. */
  readonly name: string;
  readonly locale: LocaleTag;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: string;
  readonly revision: Revision;
  /** The body of the document; `fillPageNumbers` completes it. */
  readonly html: string;
  readonly css: string;
  /** Files that the style sheet names: path in the address -> path on this machine. */
  readonly files: ReadonlyMap<string, string>;
  readonly headings: readonly PrintHeading[];
}

export interface PrintJobInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  readonly fonts: readonly PrintFont[];
  /** Style sheets of pages and print. */
  readonly styles: string;
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
}

/** Turns one language of one edition into a print job. */
export function createPrintJob(input: PrintJobInput): PrintJob {
  const {handbook, locale, edition, revision, fonts, styles, emblem} = input;
  const book = assembleBook(handbook, locale, edition);
  const say = handbook.say[locale];
  const faces = fonts.flatMap((font) => font.faces);
  return {
    name: downloadName(locale, edition, 'pdf'),
    locale,
    direction: findLocale(locale).direction,
    title: `${say('book.title')}: ${say('book.subtitle')} (${say(`edition.${edition}`)})`,
    subject: say('book.subtitle'),
    revision,
    html: [
      createTitlePage(handbook, book, revision, emblem),
      createContents(handbook, book),
      ...book.parts.flatMap((part) =>
        part.pages.map((page, index) => createChapter(handbook, book, part, page, index === 0)),
      ),
    ].join('\n'),
    css: [
      createFontFaces(fonts),
      styles,
      createPageStyles(book, revision, say, bookState(handbook, book.locale, book.edition)),
    ].join('\n'),
    files: new Map(faces.map(({name, path}) => [fontPath(name), path])),
    headings: printHeadings(book, say),
  };
}

/** A chapter on a new page. The part's title stands above it; it is a heading where the part begins. */
function createChapter(handbook: Handbook, book: Book, part: BookPart, page: Page, first: boolean): string {
  const level = chapterLevel(part);
  const partTitle =
    part.title === null
      ? ''
      : first
        ? `<h1 class="part-title" id="${partId(part)}">${escapeHtml(part.title)}</h1>`
        : `<p class="part-title">${escapeHtml(part.title)}</p>`;
  const title = renderTitle(page, page.frontMatter.title);
  const lang = page.locale === book.locale ? '' : ` lang="${page.locale}"`;
  return `<section class="chapter" style="page:${chapterPageName(book, page)}"><header class="chapter__opening">${partTitle}<h${level} class="chapter-title" id="${printId(page.chapter)}"${lang}>${title}</h${level}></header>
${renderChapter(handbook, book.locale, page, level)}</section>`;
}
