import {DEFAULT_EDITION, EDITION_IDS, type EditionId} from './editions.ts';
import type {Effect} from './effects.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from './locales.ts';
import type {Say} from './messages.ts';
import {outlineOf} from './outline.ts';
import type {Exception} from './parity/exceptions.ts';
import {pageFile} from './paths.ts';
import type {Problem} from './problem.ts';
import type {Recall} from './recalls.ts';
import type {Reference} from './references.ts';
import type {SearchWords} from './search-words.ts';
import type {Term} from './terms.ts';
import type {TranslationRecord} from './translation/record.ts';
import type {Book, BookPart, Page} from './types.ts';

/** Everything that was read, in memory: the one model that all outputs are made from. */
export interface Handbook {
  /** The languages that were read: what is said of any other means nothing. */
  readonly locales: readonly LocaleTag[];
  /** Every page that a file holds, by its file's path. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly references: readonly Reference[];
  readonly terms: readonly Term[];
  readonly effects: readonly Effect[];
  readonly searchWords: SearchWords;
  /** Dangerous errors that were published, of which readers are warned. */
  readonly recalls: readonly Recall[];
  readonly say: Readonly<Record<LocaleTag, Say>>;
  /** Translated interface texts of each language as they stand in its file, theme's texts included. */
  readonly translations: Readonly<Record<LocaleTag, Readonly<Record<string, string>>>>;
  /** Line of each of them in that file; a text that was not read from a file has none. */
  readonly messageLines: Readonly<Record<LocaleTag, Readonly<Record<string, number>>>>;
  /** From which English text each language was made, and who has read it; empty for English. */
  readonly records: Readonly<Record<LocaleTag, TranslationRecord>>;
  /** Where a translation rightly says otherwise than English, each with its reason. */
  readonly exceptions: readonly Exception[];
  /** What was found wrong while reading; the checks add to it. */
  readonly problems: readonly Problem[];
}

/** The page as written for this language, or the English one where no translation stands; null where neither does. */
export function findPage(
  handbook: Handbook,
  locale: LocaleTag,
  edition: EditionId,
  chapter: string,
): Page | null {
  return (
    handbook.pages.get(pageFile({locale, edition, chapter})) ??
    handbook.pages.get(pageFile({locale: SOURCE_LOCALE, edition, chapter})) ??
    null
  );
}

/** Every page of one language, in both editions. */
export function pagesIn({pages}: Handbook, locale: LocaleTag): readonly Page[] {
  return [...pages.values()].filter((page) => page.locale === locale);
}

/** One language of one edition in reading order. */
export function assembleBook(handbook: Handbook, locale: LocaleTag, edition: EditionId): Book {
  const say = handbook.say[locale];
  const parts = outlineOf(edition).map((part): BookPart => ({
    id: part.id,
    title: part.title === null ? null : say(part.title),
    pages: part.chapters
      .map((chapter) => findPage(handbook, locale, edition, chapter.id))
      .filter((page) => page !== null),
  }));
  return {locale, edition, parts};
}

export function pagesOf(book: Book): readonly Page[] {
  return book.parts.flatMap((part) => part.pages);
}

/** Every language of every edition, default edition first. */
export function bookKeys(): readonly {readonly locale: LocaleTag; readonly edition: EditionId}[] {
  const editions = [DEFAULT_EDITION, ...EDITION_IDS.filter((id) => id !== DEFAULT_EDITION)];
  return LOCALE_TAGS.flatMap((locale) => editions.map((edition) => ({locale, edition})));
}
