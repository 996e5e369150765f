import {findPage, type Handbook} from '../assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {pageUrl} from '../paths.ts';
import type {BookStatus, Status} from './status.ts';

/** A chapter as the status page names it. */
export interface ChapterLink {
  readonly title: string;
  /** Language of the title: English where the chapter is missing. */
  readonly language: LocaleTag;
  /** Below the site's base address. */
  readonly url: string;
}

/** A book with its chapters that are behind the English or missing. */
export interface StatusOfBook {
  readonly book: BookStatus;
  readonly staleChapters: readonly ChapterLink[];
  readonly missingChapters: readonly ChapterLink[];
}

/** What the status page of a language shows: its own books, and in English those of all translations. */
export function statusOfBooks(
  handbook: Handbook,
  locale: LocaleTag,
  {books}: Status,
): readonly StatusOfBook[] {
  return books
    .filter((book) => (locale === SOURCE_LOCALE ? book.reviews !== null : book.locale === locale))
    .map((book) => {
      const linkTo = (chapter: string): ChapterLink => {
        const page = findPage(handbook, locale, book.edition, chapter);
        return {
          title: page?.frontMatter.title ?? chapter,
          language: page?.locale ?? SOURCE_LOCALE,
          url: pageUrl({locale, edition: book.edition, chapter}),
        };
      };
      return {book, staleChapters: book.stale.map(linkTo), missingChapters: book.missing.map(linkTo)};
    });
}
