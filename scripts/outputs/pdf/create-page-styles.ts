import {fontStacks, type FontStacks} from '../../../src/fonts/print-font.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale} from '../../../src/handbook/locales.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import type {BookState} from '../../../src/handbook/translation/book-state.ts';
import {trustFacts} from '../../../src/handbook/trust-line.ts';
import {pagesOf} from '../../../src/handbook/assemble-handbook.ts';
import type {Book} from '../../../src/handbook/types.ts';
import {chapterPageName} from './print-book.ts';

/** Head and foot of every page, by language and chapter, and the families that the language is printed in. */
export function createPageStyles(book: Book, revision: Revision, say: Say, state: BookState | null): string {
  const {locale, edition} = book;
  const rtl = findLocale(locale).direction === 'rtl';
  const stacks = fontStacks(locale);
  const box = (place: string, content: string, look: string): string =>
    `@${place}{content:${content};direction:${rtl ? 'rtl' : 'ltr'};font-family:${cssFamilies(stacks.heading)};${look}}`;
  // Every sheet that is torn out has to say what it is: of which day, and a record or not reviewed.
  const facts = trustFacts({locale, edition, revision, say, translation: state});
  const caution = edition === DEFAULT_EDITION ? facts.at(-1) : say('superseded.title');
  const foot = [facts[0], facts[1], caution].join(' · ');
  // As in any bound book: what is looked for while leafing through stands at the outer edge of left and right pages.
  const spread = (name: string, boxes: (outer: Edge, inner: Edge) => string): string =>
    `@page ${name}:left{${boxes('left', 'right')}}@page ${name}:right{${boxes('right', 'left')}}`;
  const head = (title: string) => (outer: Edge, inner: Edge) =>
    box(`top-${inner}`, cssString(say('book.title')), 'color:#4a5b60;white-space:nowrap') +
    box(`top-${outer}`, cssString(title), 'color:#0b5c6b;font-weight:700');
  const pages = pagesOf(book).map((page) =>
    spread(chapterPageName(book, page), head(page.frontMatter.title)),
  );
  return [
    familyProperties(stacks),
    spread(
      '',
      (outer, inner) =>
        box(`bottom-${inner}`, cssString(foot), 'font-size:7.5pt') +
        box(`bottom-${outer}`, pageOf(say), 'white-space:nowrap'),
    ),
    spread('contents', head(say('print.contents'))),
    ...pages,
  ].join('\n');
}

type Edge = 'left' | 'right';

function familyProperties({text, heading, latin, math}: FontStacks): string {
  const uses = {text, heading, latin, math};
  const properties = Object.entries(uses).map(([use, families]) => `--${use}:${cssFamilies(families)}`);
  return `:root{${properties.join(';')}}`;
}

/** Families as a list in CSS. */
export function cssFamilies(families: readonly string[]): string {
  return families.map((family) => `"${family}"`).join(',');
}

/** "page 3 of 40" with the browser's counters, in the order in which the language says it. */
function pageOf(say: Say): string {
  return say('print.pageOf', {page: '\u0001', total: '\u0002'})
    .split(/([\u0001\u0002])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\u0001') return 'counter(page)';
      if (piece === '\u0002') return 'counter(pages)';
      return cssString(piece);
    })
    .join(' ');
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
