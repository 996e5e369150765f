import type {ElementContent} from 'hast';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, withColon} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import type {Book, BookPart} from '../../../src/handbook/types.ts';
import {bookTrustFacts} from '../book/book-trust-facts.ts';
import {createTitle} from '../book/create-title.ts';
import type {EpubPage} from './create-xhtml.ts';
import {element} from './element.ts';
import {chapterAddress} from './epub-paths.ts';

/** Name of the cover's picture, beside the pages. */
export const COVER_PICTURE = 'cover.png';

/** The cover: a picture, and in words what it shows. */
export function createCoverPage(handbook: Handbook, {locale, edition}: Book): EpubPage {
  const say = handbook.say[locale];
  const words = [say('book.title'), say('book.subtitle'), say(`edition.${edition}`)].join(' · ');
  return {
    locale,
    title: say('epub.cover'),
    kind: 'frontmatter',
    children: [
      element('section', {className: ['cover'], 'epub:type': 'cover'}, [
        element('img', {src: COVER_PICTURE, alt: words, role: 'doc-cover'}, []),
      ]),
    ],
  };
}

/** Which text this is, how far it can be trusted, whose work it draws on, and what may be done with it. */
export function createImprintPage(handbook: Handbook, book: Book, revision: Revision): EpubPage {
  const {locale, edition} = book;
  const say = handbook.say[locale];
  const [editionName = '', ...facts] = bookTrustFacts(handbook, book, revision);
  const paragraph = (text: string, ...className: string[]): ElementContent =>
    element('p', {className}, [text]);
  const record =
    edition === DEFAULT_EDITION
      ? []
      : [
          element('aside', {className: ['notice', 'notice--record'], role: 'note'}, [
            paragraph(say('superseded.title'), 'notice__title'),
            paragraph(say('print.record')),
          ]),
        ];
  return {
    locale,
    title: say('epub.imprint'),
    kind: 'frontmatter',
    children: [
      element('section', {className: ['imprint'], 'epub:type': 'imprint'}, [
        element('h1', {}, [say('epub.imprint')]),
        paragraph(withColon(locale, say('book.title'), say('book.subtitle')), 'imprint__title'),
        paragraph([editionName, findLocale(locale).name].join(' · ')),
        ...record,
        element(
          'ul',
          {},
          facts.map((fact) => element('li', {}, [fact])),
        ),
        paragraph(say('trust.disclaimer'), 'imprint__disclaimer'),
        paragraph(say('print.outdated')),
        paragraph(say('trust.attribution')),
        paragraph(say('print.licence')),
        paragraph(say('epub.accessibility')),
      ]),
    ],
  };
}

/** A part's title, with its chapters, on a page of its own. */
export function createPartPage({locale}: Book, title: string, part: BookPart): EpubPage {
  return {
    locale,
    title,
    kind: part.id === 'appendix' ? 'backmatter' : 'bodymatter',
    children: [
      element('section', {className: ['part'], 'epub:type': 'part', role: 'doc-part', ariaLabel: title}, [
        element('h1', {}, [title]),
        element(
          'ul',
          {},
          part.pages.map((page) =>
            element('li', {}, [
              element(
                'a',
                {
                  href: chapterAddress(page.chapter),
                  ...(page.locale === locale
                    ? {}
                    : {lang: page.locale, dir: findLocale(page.locale).direction}),
                },
                createTitle(page, page.frontMatter.title),
              ),
            ]),
          ),
        ),
      ]),
    ],
  };
}
