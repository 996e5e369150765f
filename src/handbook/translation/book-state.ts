import type {Handbook} from '../assemble-handbook.ts';
import type {EditionId} from '../editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {chapterIdsOf} from '../outline.ts';
import {pageState, type PageState} from './page-state.ts';
import {REVIEW_STATES, type Review, type ReviewState} from './record.ts';

export interface ChapterState {
  readonly chapter: string;
  readonly state: PageState;
}

/** State of every chapter of one edition in one language, in reading order. */
export function chapterStates(
  handbook: Handbook,
  locale: LocaleTag,
  edition: EditionId,
): readonly ChapterState[] {
  return chapterIdsOf(edition).map((chapter) => ({
    chapter,
    state: pageState(handbook, {locale, edition, chapter}),
  }));
}

/** How far a book's translation goes and has been read. */
export interface BookState {
  readonly chapters: number;
  readonly current: number;
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** How many of the translated chapters have reached each review state. */
  readonly reviews: Readonly<Record<ReviewState, number>>;
  /** What holds for the book as a whole: the oldest review of its chapters; null unless a clinician has read them all. */
  readonly clinicalReview: Extract<Review, {state: 'clinician-reviewed'}> | null;
}

/** Counts the states of a book's chapters; null for English, which is no translation. */
export function bookState(handbook: Handbook, locale: LocaleTag, edition: EditionId): BookState | null {
  if (locale === SOURCE_LOCALE) return null;
  const states = chapterStates(handbook, locale, edition);
  const idsOf = (wanted: PageState['state']): readonly string[] =>
    states.filter(({state}) => state.state === wanted).map(({chapter}) => chapter);
  const reviews = states.flatMap(({state}) => ('translation' in state ? [state.translation.review] : []));
  const clinical = reviews.filter((review) => review.state === 'clinician-reviewed');
  const [oldest = null] = clinical.sort((a, b) => a.date.localeCompare(b.date));
  return {
    chapters: states.length,
    current: idsOf('current').length,
    stale: idsOf('stale'),
    missing: idsOf('missing'),
    reviews: Object.fromEntries(
      REVIEW_STATES.map((wanted) => [wanted, reviews.filter(({state}) => state === wanted).length]),
    ) as BookState['reviews'],
    clinicalReview: clinical.length === states.length ? oldest : null,
  };
}

/** Of several books the state of the one that can say least of a clinician’s review. English has none. */
export function leastReviewed(states: readonly (BookState | null)[]): BookState | null {
  const day = (state: BookState | null): string => state?.clinicalReview?.date ?? '';
  const [least = null] = [...states].sort((a, b) => day(a).localeCompare(day(b)));
  return least;
}
