import type {Element, ElementContent} from 'hast';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale} from '../../../src/handbook/locales.ts';
import type {Book, Heading, Page} from '../../../src/handbook/types.ts';
import {pagesOf} from '../../../src/handbook/assemble-handbook.ts';
import {createTitle} from '../book/create-title.ts';
import {KINDS} from './create-chapter-page.ts';
import type {EpubPage} from './create-xhtml.ts';
import {element} from './element.ts';
import {chapterAddress, pageFile, partItem} from './epub-paths.ts';

/** Ids of the pages in front of the chapters. */
export const COVER_ITEM = 'cover';
export const IMPRINT_ITEM = 'imprint';
export const NAV_ITEM = 'nav';

/** The contents, by which reading systems lead through the book, and the places that they have buttons for. */
export function createNavPage(handbook: Handbook, book: Book): EpubPage {
  const say = handbook.say[book.locale];
  const title = say('print.contents');
  const parts = book.parts.filter(({pages}) => pages.length > 0);
  const entries = parts.flatMap((part): readonly Element[] => {
    const chapters = part.pages.map((page) => chapterEntry(book, page));
    if (part.title === null) return chapters;
    return [entry(pageFile(partItem(part)), {}, [part.title], chapters)];
  });
  const imprint = entry(pageFile(IMPRINT_ITEM), {}, [say('epub.imprint')], []);
  return {
    locale: book.locale,
    title,
    kind: 'frontmatter',
    children: [
      element('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['toc--title']}, [
        element('h1', {id: 'toc--title'}, [title]),
        element('ol', {}, [imprint, ...entries]),
      ]),
      element('nav', {'epub:type': 'landmarks', id: 'landmarks', hidden: true, ariaLabel: title}, [
        element('ol', {}, landmarks(handbook, book)),
      ]),
    ],
  };
}

function chapterEntry(book: Book, page: Page): Element {
  const language =
    page.locale === book.locale ? {} : {lang: page.locale, dir: findLocale(page.locale).direction};
  return entry(
    chapterAddress(page.chapter),
    language,
    createTitle(page, page.frontMatter.title),
    sectionEntries(page, page.headings, language),
  );
}

/** Sections, those of a lower level inside the one before. */
function sectionEntries(
  page: Page,
  headings: readonly Heading[],
  language: Readonly<Record<string, string>>,
): readonly Element[] {
  const [first, ...others] = headings;
  if (first === undefined) return [];
  const end = others.findIndex(({depth}) => depth <= first.depth);
  const [inner, rest] = end < 0 ? [others, []] : [others.slice(0, end), others.slice(end)];
  const own = entry(
    chapterAddress(page.chapter, first.id),
    language,
    createTitle(page, first.text),
    sectionEntries(page, inner, language),
  );
  return [own, ...sectionEntries(page, rest, language)];
}

function entry(
  href: string,
  properties: Readonly<Record<string, string>>,
  title: readonly (ElementContent | string)[],
  inner: readonly Element[],
): Element {
  return element('li', {}, [
    element('a', {href, ...properties}, title),
    ...(inner.length === 0 ? [] : [element('ol', {}, inner)]),
  ]);
}

function landmarks(handbook: Handbook, book: Book): readonly Element[] {
  const say = handbook.say[book.locale];
  const place = (kind: string, href: string, title: string): Element =>
    element('li', {}, [element('a', {'epub:type': kind, href}, [title])]);
  const pages = pagesOf(book);
  const [first] = pages;
  return [
    place('cover', pageFile(COVER_ITEM), say('epub.cover')),
    place('toc', `${pageFile(NAV_ITEM)}#toc`, say('print.contents')),
    ...(first === undefined
      ? []
      : [place('bodymatter', chapterAddress(first.chapter), first.frontMatter.title)]),
    ...pages.flatMap(({chapter, frontMatter}) => {
      const kind = KINDS[chapter];
      return kind === undefined ? [] : [place(kind, chapterAddress(chapter), frontMatter.title)];
    }),
  ];
}
