import {assembleBook, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {createChapterPage} from './create-chapter-page.ts';
import {COVER_PICTURE, createCoverPage, createImprintPage, createPartPage} from './create-front-pages.ts';
import {COVER_ITEM, createNavPage, IMPRINT_ITEM, NAV_ITEM} from './create-nav-page.ts';
import {createPackage} from './create-package.ts';
import {createXhtml, propertiesOf, STYLE_SHEET, type EpubPage} from './create-xhtml.ts';
import {expandSelectors} from './expand-selectors.ts';
import {chapterItem, pageFile, partItem} from './epub-paths.ts';

export interface EpubInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  readonly styles: string;
  /** The cover as PNG. */
  readonly cover: Uint8Array;
}

/** Folder of the book inside the EPUB. */
const FOLDER = 'EPUB';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * The files of an EPUB 3, by their paths and in the order in which they are packed.
 * @throws UserError if a page holds a character that no EPUB can hold.
 */
export function createEpub(input: EpubInput): ReadonlyMap<string, string | Uint8Array> {
  const {handbook, locale, edition, revision, styles, cover} = input;
  const book = assembleBook(handbook, locale, edition);
  const pages: readonly (readonly [item: string, page: EpubPage])[] = [
    [COVER_ITEM, createCoverPage(handbook, book)],
    [IMPRINT_ITEM, createImprintPage(handbook, book, revision)],
    [NAV_ITEM, createNavPage(handbook, book)],
    ...book.parts.flatMap((part) => {
      const chapters = part.pages.map(
        (page) => [chapterItem(page.chapter), createChapterPage(handbook, locale, part, page)] as const,
      );
      if (part.title === null || chapters.length === 0) return chapters;
      return [[partItem(part), createPartPage(book, part.title, part)] as const, ...chapters];
    }),
  ];
  const listed = pages.map(([item, {children}]) => ({item, properties: propertiesOf(children)}));
  return new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    [
      `${FOLDER}/package.opf`,
      createPackage({locale, edition, revision, say: handbook.say[locale], pages: listed}),
    ],
    [`${FOLDER}/${STYLE_SHEET}`, expandSelectors(styles)],
    [`${FOLDER}/${COVER_PICTURE}`, cover],
    ...pages.map(([item, page]) => [`${FOLDER}/${pageFile(item)}`, createXhtml(page)] as const),
  ]);
}
