import {assembleBook, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {PrintFont} from '../../../src/fonts/print-font.ts';
import {downloadName} from '../../../src/handbook/downloads.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import {findLocale, withColon, type LocaleTag} from '../../../src/handbook/locales.ts';
import {pageUrl} from '../../../src/handbook/paths.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import type {Book, BookPart, Page} from '../../../src/handbook/types.ts';
import {createContents} from './create-contents.ts';
import {createFontFaces, fontPath} from './create-font-faces.ts';
import {createImprint} from './create-imprint.ts';
import {createPageStyles} from './create-page-styles.ts';
import {createQrCode} from './create-qr-code.ts';
import {createTitlePage} from './create-title-page.ts';
import {commonState} from '../book/book-trust-facts.ts';
import {languageAttributes} from '../book/language-attributes.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {chapterLevel, chapterPageName, partId, printHeadings, type PrintHeading} from './print-book.ts';
import {printId} from './print-id.ts';
import {createPairStyles, renderPairs} from './render-pairs.ts';
import type {Hyphenators} from './rehype-hyphens.ts';
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
  readonly hyphenators: Hyphenators;
  /** Style sheets of pages and print. */
  readonly styles: string;
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
  /** Public address of the site, which the QR codes lead to; null where it is not known. */
  readonly address: string | null;
  /** The second language of a bilingual book, set beside the first block by block; null for a book in one language. */
  readonly companion: LocaleTag | null;
}

/** Turns one language of one edition into a print job. */
export function createPrintJob(input: PrintJobInput): PrintJob {
  const {handbook, locale, edition, revision, fonts, hyphenators, styles, emblem, address, companion} = input;
  const book = assembleBook(handbook, locale, edition);
  const say = handbook.say[locale];
  const faces = fonts.flatMap((font) => font.faces);
  return {
    name: downloadName(locale, edition, 'pdf', companion),
    locale,
    direction: findLocale(locale).direction,
    title: `${withColon(locale, say('book.title'), say('book.subtitle'))} (${say(`edition.${edition}`)})`,
    subject: say('book.subtitle'),
    revision,
    html: [
      createTitlePage({handbook, book, revision, emblem, companion}),
      createImprint(handbook, book, revision, address, companion),
      createContents(handbook, book),
      ...book.parts.flatMap((part) =>
        part.pages.map((page, index) =>
          createChapter({handbook, hyphenators, book, part, page, first: index === 0, address, companion}),
        ),
      ),
    ].join('\n'),
    css: [
      createFontFaces(fonts),
      styles,
      createPageStyles(book, revision, say, commonState(handbook, book, companion)),
      companion === null ? '' : createPairStyles(companion),
    ].join('\n'),
    files: new Map(faces.map(({name, path}) => [fontPath(name), path])),
    headings: printHeadings(book, say),
  };
}

interface ChapterInput {
  readonly handbook: Handbook;
  readonly hyphenators: Hyphenators;
  readonly book: Book;
  readonly part: BookPart;
  readonly page: Page;
  /** True where the chapter is the first of its part. */
  readonly first: boolean;
  readonly address: string | null;
  readonly companion: LocaleTag | null;
}

/** A chapter on a new page. The part's title stands above it; it is a heading where the part begins. */
function createChapter({
  handbook,
  hyphenators,
  book,
  part,
  page,
  first,
  address,
  companion,
}: ChapterInput): string {
  const level = chapterLevel(part);
  const partTitle =
    part.title === null
      ? ''
      : first
        ? `<h1 class="part-title" id="${partId(part)}">${escapeHtml(part.title)}</h1>`
        : `<p class="part-title">${escapeHtml(part.title)}</p>`;
  const title = renderTitle(page, page.frontMatter.title);
  const qrCode =
    address === null
      ? ''
      : createQrCode(address + pageUrl(page).slice(1), handbook.say[book.locale]('print.latest'));
  return `<section class="chapter" style="page:${chapterPageName(book, page)}"><header class="chapter__opening">${qrCode}${partTitle}<h${level} class="chapter-title" id="${printId(page.chapter)}"${languageAttributes(page.locale, book.locale)}>${title}</h${level}></header>
${companion === null ? renderChapter(handbook, hyphenators, book.locale, page, level) : renderPairs({handbook, hyphenators, bookLocale: book.locale, page, companion, level})}</section>`;
}
