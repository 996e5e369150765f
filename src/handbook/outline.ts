import type {EditionId} from './editions.ts';
import type {MessageId} from './messages.ts';

/** A chapter keeps its id in every edition and every language. */
export interface OutlineChapter {
  readonly id: string;
  readonly editions: readonly EditionId[];
}

export interface OutlinePart {
  readonly id: string;
  /** Message with the part's title; null for the front matter, which has none. */
  readonly title: MessageId | null;
  readonly chapters: readonly OutlineChapter[];
}

const BOTH: readonly EditionId[] = ['current', '2020'];
/** Topics that the first edition did not have. */
const TODAY: readonly EditionId[] = ['current'];

/** The one list of chapters, in reading order: from screening to treatment to recovery. */
export const OUTLINE: readonly OutlinePart[] = [
  {
    id: 'front',
    title: null,
    chapters: [{id: 'introduction', editions: BOTH}],
  },
  {
    id: 'screening',
    title: 'part.screening',
    chapters: [
      {id: 'screening/fever-clinic', editions: BOTH},
      {id: 'screening/case-identification', editions: BOTH},
    ],
  },
  {
    id: 'prevention',
    title: 'part.prevention',
    chapters: [
      {id: 'prevention/isolation-ward', editions: BOTH},
      {id: 'prevention/staff-management', editions: BOTH},
      {id: 'prevention/personal-protection', editions: BOTH},
      {id: 'prevention/donning-doffing', editions: BOTH},
      {id: 'prevention/disinfection', editions: BOTH},
      {id: 'prevention/medical-waste', editions: BOTH},
      {id: 'prevention/occupational-exposure', editions: BOTH},
      {id: 'prevention/surgery', editions: BOTH},
      {id: 'prevention/deceased', editions: BOTH},
      {id: 'prevention/command-centre', editions: BOTH},
      {id: 'prevention/vaccination', editions: TODAY},
    ],
  },
  {
    id: 'diagnosis',
    title: 'part.diagnosis',
    chapters: [
      {id: 'diagnosis/multidisciplinary-team', editions: BOTH},
      {id: 'diagnosis/laboratory', editions: BOTH},
      {id: 'diagnosis/imaging', editions: BOTH},
      {id: 'diagnosis/bronchoscopy', editions: BOTH},
      {id: 'diagnosis/classification', editions: BOTH},
    ],
  },
  {
    id: 'treatment',
    title: 'part.treatment',
    chapters: [
      {id: 'treatment/antivirals', editions: BOTH},
      {id: 'treatment/immunomodulation', editions: BOTH},
      {id: 'treatment/artificial-liver', editions: BOTH},
      {id: 'treatment/oxygen-and-ventilation', editions: BOTH},
      {id: 'treatment/ecmo', editions: BOTH},
      {id: 'treatment/anticoagulation', editions: TODAY},
      {id: 'treatment/antibiotics', editions: BOTH},
      {id: 'treatment/nutrition', editions: BOTH},
      {id: 'treatment/antibodies', editions: BOTH},
      {id: 'treatment/traditional-medicine', editions: BOTH},
      {id: 'treatment/drug-management', editions: BOTH},
      {id: 'treatment/psychological-care', editions: BOTH},
      {id: 'treatment/rehabilitation', editions: BOTH},
      {id: 'treatment/lung-transplantation', editions: BOTH},
    ],
  },
  {
    id: 'nursing',
    title: 'part.nursing',
    chapters: [
      {id: 'nursing/high-flow-oxygen', editions: BOTH},
      {id: 'nursing/mechanical-ventilation', editions: BOTH},
      {id: 'nursing/ecmo', editions: BOTH},
      {id: 'nursing/artificial-liver', editions: BOTH},
      {id: 'nursing/crrt', editions: BOTH},
      {id: 'nursing/general-care', editions: BOTH},
    ],
  },
  {
    id: 'patients',
    title: 'part.patients',
    chapters: [
      {id: 'patients/children', editions: TODAY},
      {id: 'patients/pregnancy', editions: TODAY},
      {id: 'patients/immunocompromised', editions: TODAY},
    ],
  },
  {
    id: 'recovery',
    title: 'part.recovery',
    chapters: [
      {id: 'recovery/discharge', editions: BOTH},
      {id: 'recovery/post-covid-condition', editions: TODAY},
    ],
  },
  {
    id: 'appendix',
    title: 'part.appendix',
    chapters: [
      {id: 'appendix/order-sets', editions: BOTH},
      {id: 'appendix/online-consultation', editions: BOTH},
      {id: 'appendix/glossary', editions: BOTH},
      {id: 'appendix/changes', editions: TODAY},
      {id: 'appendix/references', editions: BOTH},
    ],
  },
];

/** The parts of one edition, without those that have no chapter in it. */
export function outlineOf(edition: EditionId): readonly OutlinePart[] {
  return OUTLINE.map((part) => ({
    ...part,
    chapters: part.chapters.filter((chapter) => chapter.editions.includes(edition)),
  })).filter((part) => part.chapters.length > 0);
}

export function chapterIdsOf(edition: EditionId): readonly string[] {
  return outlineOf(edition).flatMap((part) => part.chapters.map((chapter) => chapter.id));
}
