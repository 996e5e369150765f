import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {bookKeys} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../../src/handbook/outline.ts';
import {pageFile} from '../../../src/handbook/paths.ts';

/** What is there of one book. */
export interface BookStatus {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly chapters: number;
  readonly present: number;
  /** Ids of the chapters that are not there. */
  readonly missing: readonly string[];
}

/** Counts the chapters of every book. */
export function createStatus(handbook: Handbook): readonly BookStatus[] {
  return bookKeys().map(({locale, edition}) => {
    const chapters = chapterIdsOf(edition);
    const missing = chapters.filter((chapter) => !handbook.pages.has(pageFile({locale, edition, chapter})));
    return {locale, edition, chapters: chapters.length, present: chapters.length - missing.length, missing};
  });
}

/** The counts as lines of a table, columns aligned. */
export function formatStatus(books: readonly BookStatus[]): string {
  const rows = books.map((book) => [
    book.locale,
    book.edition,
    `${book.present}/${book.chapters}`,
    book.missing.length === 0 ? 'complete' : `missing: ${book.missing.join(', ')}`,
  ]);
  const table = [['language', 'edition', 'chapters', 'state'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
