import type {EditionId} from './editions.ts';
import {formatDate} from './format-date.ts';
import type {LocaleTag} from './locales.ts';
import type {Say} from './messages.ts';
import type {Revision} from './revision.ts';
import type {BookState} from './translation/book-state.ts';
import type {Review} from './translation/record.ts';

/** What a page's translation is worth, as far as a reader has to know. */
export interface PageTrust {
  /** How many passages have changed in English since. */
  readonly changes: number;
  readonly review: Review;
}

export interface TrustFactsInput {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  readonly say: Say;
  /** Of a page or of a whole book; null for English text, also where it stands for a missing translation. */
  readonly translation: PageTrust | BookState | null;
}

/** The facts of the trust line, the same on page, PDF and pack: edition, revision, translation, reading, clinical review. */
export function trustFacts({
  locale,
  edition,
  revision,
  say,
  translation,
}: TrustFactsInput): readonly string[] {
  return [
    say(`edition.${edition}`),
    say('trust.revision', {revision: revision.id, date: formatDate(revision.date, locale)}),
    ...translationFacts(translation, say),
    clinicalReview(translation, say, locale),
  ];
}

function translationFacts(translation: PageTrust | BookState | null, say: Say): readonly string[] {
  if (translation === null) return [say('trust.original')];
  if ('changes' in translation) {
    const {changes, review} = translation;
    const read = review.state === 'machine-drafted' ? 'trust.machine-drafted' : 'trust.second-read';
    return [changes === 0 ? say('trust.current') : say('trust.stale', {count: changes}), say(read)];
  }
  const {chapters: total, current, reviews} = translation;
  const read = total - reviews['machine-drafted'] - translation.missing.length;
  return [
    current === total ? say('trust.current') : say('trust.currentChapters', {current, total}),
    read === total ? say('trust.second-read') : say('trust.secondReadChapters', {count: read, total}),
  ];
}

function clinicalReview(translation: PageTrust | BookState | null, say: Say, locale: LocaleTag): string {
  const review =
    translation === null ? null : 'changes' in translation ? translation.review : translation.clinicalReview;
  return review?.state === 'clinician-reviewed'
    ? say('trust.lastClinicalReview', {date: formatDate(review.date, locale)})
    : say('trust.unreviewed');
}
