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

/** The one list of chapters, in reading order: from screening to treatment to recovery. */
export const OUTLINE: readonly OutlinePart[] = [
  {id: 'front', title: null, chapters: [{id: 'introduction', editions: BOTH}]},
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
    chapters: [{id: 'prevention/donning-doffing', editions: BOTH}],
  },
  {
    id: 'diagnosis',
    title: 'part.diagnosis',
    chapters: [{id: 'diagnosis/classification', editions: BOTH}],
  },
  {
    id: 'treatment',
    title: 'part.treatment',
    chapters: [
      {id: 'treatment/immunomodulation', editions: BOTH},
      {id: 'treatment/oxygen-and-ventilation', editions: BOTH},
    ],
  },
  {
    id: 'appendix',
    title: 'part.appendix',
    chapters: [{id: 'appendix/references', editions: BOTH}],
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
