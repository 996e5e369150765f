import {pagesOf} from '../../../src/handbook/assemble-handbook.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import type {Book, BookPart, Page} from '../../../src/handbook/types.ts';
import {printId} from './print-id.ts';

/** A heading of the printed book, in reading order: one bookmark each. */
export interface PrintHeading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

export const CONTENTS_ID = 'contents';

export function partId(part: BookPart): string {
  return `part--${part.id}`;
}

/** Level of the titles of a part's chapters: they stand below the part's title where it has one. */
export function chapterLevel(part: BookPart): number {
  return part.title === null ? 1 : 2;
}

/** All headings of the printed book: contents, parts, chapters, sections. */
export function printHeadings(book: Book, say: Say): readonly PrintHeading[] {
  return [
    {id: CONTENTS_ID, level: 1, text: say('print.contents')},
    ...book.parts.flatMap((part) => [
      ...(part.title === null || part.pages.length === 0
        ? []
        : [{id: partId(part), level: 1, text: part.title}]),
      ...part.pages.flatMap((page) => chapterHeadings(page, chapterLevel(part))),
    ]),
  ];
}

function chapterHeadings({chapter, frontMatter, headings}: Page, level: number): readonly PrintHeading[] {
  return [
    {id: printId(chapter), level, text: frontMatter.title},
    ...headings.map(({id, depth, text}) => ({
      id: printId(chapter, id),
      level: Math.min(6, depth - 1 + level),
      text,
    })),
  ];
}

/** Name of the kind of page that a chapter is printed on, which carries its running head. */
export function chapterPageName(book: Book, page: Page): string {
  return `chapter-${pagesOf(book).indexOf(page) + 1}`;
}
