import type {Handbook} from './assemble-handbook.ts';
import {DEFAULT_EDITION} from './editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from './locales.ts';
import {countChanges, pageState} from './translation/page-state.ts';
import {REVIEW_STATES, type Review} from './translation/record.ts';
import type {PageTrust} from './trust-line.ts';

/** A block of a chapter: one with an id of its own, or the first of its kind below a heading (null: before them all). */
export type CardBlock =
  | {readonly chapter: string; readonly id: string}
  | {readonly chapter: string; readonly under: string | null; readonly take: CardBlockKind};

export type CardBlockKind = 'danger' | 'warning' | 'list' | 'table';

/** One page that hangs on a ward. Its text stands in the chapters and nowhere else. */
export interface WardCard {
  readonly id: string;
  /** The chapter that it leads to. */
  readonly chapter: string;
  /** Id of the heading or figure whose words are its title; null for the title of the chapter. */
  readonly title: string | null;
  readonly blocks: readonly CardBlock[];
}

const DONNING = 'prevention/donning-doffing';
const EXPOSURE = 'prevention/occupational-exposure';
const TRIAGE = 'screening/fever-clinic';
const TESTING = 'screening/case-identification';
const OXYGEN = 'treatment/oxygen-and-ventilation';
const VENTILATION = 'nursing/mechanical-ventilation';
const IMMUNOMODULATION = 'treatment/immunomodulation';

/** The one list of ward cards, in the order of their pages. All are of today's edition. */
export const WARD_CARDS: readonly WardCard[] = [
  {
    id: 'donning',
    chapter: DONNING,
    title: 'figure-putting-on',
    blocks: [
      {chapter: DONNING, id: 'figure-putting-on'},
      {chapter: DONNING, under: 'fit', take: 'list'},
      {chapter: DONNING, under: 'inside-the-room', take: 'list'},
    ],
  },
  {
    id: 'doffing',
    chapter: DONNING,
    title: 'figure-taking-off',
    blocks: [
      {chapter: DONNING, under: null, take: 'danger'},
      {chapter: DONNING, id: 'figure-taking-off'},
    ],
  },
  {
    id: 'exposure',
    chapter: EXPOSURE,
    title: 'figure-first-aid',
    blocks: [
      {chapter: EXPOSURE, under: null, take: 'danger'},
      {chapter: EXPOSURE, under: 'first-aid', take: 'table'},
      {chapter: EXPOSURE, under: 'next-steps', take: 'list'},
    ],
  },
  {
    id: 'screening',
    chapter: TRIAGE,
    title: null,
    blocks: [
      {chapter: TRIAGE, under: 'triage', take: 'danger'},
      {chapter: TRIAGE, id: 'figure-streams'},
      {chapter: TRIAGE, under: 'streams', take: 'danger'},
      {chapter: TESTING, under: 'negative-test', take: 'danger'},
    ],
  },
  {
    id: 'oxygen',
    chapter: OXYGEN,
    title: 'figure-escalation',
    blocks: [
      {chapter: OXYGEN, id: 'figure-escalation'},
      {chapter: OXYGEN, id: 'oxygen-target-92-96'},
      {chapter: OXYGEN, under: 'intubation', take: 'warning'},
      {chapter: OXYGEN, id: 'low-tidal-volume'},
    ],
  },
  {
    id: 'proning',
    chapter: VENTILATION,
    title: 'prone',
    blocks: [
      {chapter: OXYGEN, id: 'prone-ventilation'},
      {chapter: VENTILATION, under: null, take: 'danger'},
      {chapter: VENTILATION, under: 'prone', take: 'list'},
    ],
  },
  {
    id: 'immunomodulation',
    chapter: IMMUNOMODULATION,
    title: null,
    blocks: [
      {chapter: IMMUNOMODULATION, under: null, take: 'danger'},
      {chapter: IMMUNOMODULATION, under: 'choosing', take: 'table'},
      {chapter: IMMUNOMODULATION, under: 'dose', take: 'table'},
    ],
  },
  {
    id: 'second-drug',
    chapter: IMMUNOMODULATION,
    title: 'second-drug',
    blocks: [
      {chapter: IMMUNOMODULATION, id: 'il6-severe'},
      {chapter: IMMUNOMODULATION, id: 'baricitinib-severe'},
      {chapter: IMMUNOMODULATION, under: 'second-drug', take: 'table'},
      {chapter: IMMUNOMODULATION, under: 'screening-and-monitoring', take: 'table'},
    ],
  },
];

/** What a card's text is worth: the changes of all its chapters, and the least, or longest ago, that one was read. */
export function cardTrust(handbook: Handbook, locale: LocaleTag, card: WardCard): PageTrust | null {
  if (locale === SOURCE_LOCALE) return null;
  const chapters = new Set(card.blocks.map(({chapter}) => chapter));
  const translations = [...chapters].flatMap((chapter) => {
    const state = pageState(handbook, {locale, edition: DEFAULT_EDITION, chapter});
    return 'translation' in state ? [state.translation] : [];
  });
  const [least] = translations
    .map(({review}) => review)
    .sort(
      (a, b) =>
        REVIEW_STATES.indexOf(a.state) - REVIEW_STATES.indexOf(b.state) || dayOf(a).localeCompare(dayOf(b)),
    );
  if (least === undefined) return null;
  // No clinician has read what stands in English for want of a translation.
  const isWhole = translations.length === chapters.size || least.state !== 'clinician-reviewed';
  return {
    changes: translations.reduce((sum, each) => sum + countChanges(each), 0),
    review: isWhole ? least : {state: 'second-read'},
  };
}

function dayOf(review: Review): string {
  return review.state === 'clinician-reviewed' ? review.date : '';
}
