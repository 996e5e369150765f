import type {Handbook} from '../assemble-handbook.ts';
import {bookKeys} from '../assemble-handbook.ts';
import type {EditionId} from '../editions.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {MESSAGE_IDS} from '../messages.ts';
import {chapterIdsOf} from '../outline.ts';
import {pageFile} from '../paths.ts';
import {staleMessages} from './message-state.ts';
import {bookState} from './book-state.ts';
import {pageState, translatedPages} from './page-state.ts';
import type {ReviewState} from './record.ts';

/** What there is of one book. */
export interface BookStatus {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly chapters: number;
  /** Chapters that say what the English says today; in English, those that are there. */
  readonly current: number;
  /** Ids of the chapters whose English has changed since. */
  readonly stale: readonly string[];
  /** Ids of the chapters that are not there. */
  readonly missing: readonly string[];
  /** How many translated chapters have reached each review state; null for English. */
  readonly reviews: Readonly<Record<ReviewState, number>> | null;
}

/** What there is of a language beside its chapters. */
export interface LanguageStatus {
  readonly locale: LocaleTag;
  readonly messages: {
    readonly total: number;
    readonly translated: number;
    /** Interface texts whose English has changed since. */
    readonly stale: readonly string[];
  };
  /** Files of translations without an English page. */
  readonly orphaned: readonly string[];
}

export interface Status {
  readonly books: readonly BookStatus[];
  readonly languages: readonly LanguageStatus[];
}

/** Counts what is there, missing and behind the English, of every language and edition. */
export function createStatus(handbook: Handbook): Status {
  return {
    books: bookKeys().map((key) => createBookStatus(handbook, key.locale, key.edition)),
    languages: LOCALE_TAGS.filter((tag) => tag !== SOURCE_LOCALE).map((locale) => ({
      locale,
      messages: {
        total: MESSAGE_IDS.length,
        translated: MESSAGE_IDS.filter((id) => handbook.translations[locale][id] !== undefined).length,
        stale: staleMessages(handbook, locale),
      },
      orphaned: translatedPages(handbook, locale)
        .filter((page) => pageState(handbook, page).state === 'orphaned')
        .map(({file}) => file),
    })),
  };
}

function createBookStatus(handbook: Handbook, locale: LocaleTag, edition: EditionId): BookStatus {
  const state = bookState(handbook, locale, edition);
  if (state !== null) {
    const {chapters, current, stale, missing, reviews} = state;
    return {locale, edition, chapters, current, stale, missing, reviews};
  }
  const ids = chapterIdsOf(edition);
  const missing = ids.filter((chapter) => !handbook.pages.has(pageFile({locale, edition, chapter})));
  const current = ids.length - missing.length;
  return {locale, edition, chapters: ids.length, current, stale: [], missing, reviews: null};
}
