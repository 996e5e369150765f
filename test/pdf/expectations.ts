import {pagesOf} from '../../src/handbook/assemble-handbook.ts';
import type {Say} from '../../src/handbook/messages.ts';
import type {Book} from '../../src/handbook/types.ts';
import {SKIP, visitNodes} from '../../src/handbook/visit-nodes.ts';

/** Level and text of every bookmark that a book is to have, told from its pages alone. */
export function expectedBookmarks(book: Book, say: Say): readonly string[] {
  const bookmarks = [`1 ${say('print.contents')}`];
  for (const {title: part, pages} of book.parts) {
    if (part !== null) bookmarks.push(`1 ${part}`);
    const level = part === null ? 1 : 2;
    for (const {frontMatter, headings} of pages) {
      bookmarks.push(`${level} ${frontMatter.title}`);
      for (const {depth, text} of headings) bookmarks.push(`${level + depth - 1} ${text}`);
    }
  }
  return bookmarks;
}

/** Names of the places that the contents list: chapters and their first level of sections. */
export function listedPlaces(book: Book): readonly string[] {
  return book.parts.flatMap(({pages}) =>
    pages.flatMap(({chapter, headings}) => {
      const place = chapter.replace('/', '--');
      return [place, ...headings.filter(({depth}) => depth === 2).map(({id}) => `${place}--${id}`)];
    }),
  );
}

/** Text as a person would search it: letters instead of the shapes that stand for them, one kind of space. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ');
}

/** Words that are long enough to be broken at the end of a line. */
const LONG_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Ll}{7,}(?![\p{L}\p{M}\p{N}])/gu;

/** The long words of a text, each once. */
export function longWords(text: string): ReadonlySet<string> {
  return new Set(text.match(LONG_WORD));
}

/** The long words of a book's chapters. */
export function longWordsOf(book: Book): ReadonlySet<string> {
  const texts: string[] = [];
  for (const {tree} of pagesOf(book)) {
    visitNodes(tree, (node) => {
      // A citation holds keys, which are printed as numbers.
      if (node.type === 'textDirective') return SKIP;
      if (node.type === 'text') texts.push(node.value);
      return undefined;
    });
  }
  return longWords(texts.join('\n'));
}

/** Text as a viewer searches it: halves of words without the hyphen and the end of the line between them. */
export function joinBrokenWords(text: string): string {
  return text.replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '');
}
