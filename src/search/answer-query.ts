import {createSnippet, markHeading, type SnippetPart} from './create-snippet.ts';
import {matchQuery} from './match-query.ts';
import {LONGEST_QUERY, queryIndex, type SearchHit} from './query-index.ts';
import type {SearchIndex} from './search-index.ts';
import type {SectionMark} from './section-marks.ts';
import {nearestChapters, suggestQuery} from './suggest.ts';

/** What is shown for a query. */
export interface Answer {
  /** Chapters with their best sections, best first. */
  readonly chapters: readonly FoundChapter[];
  /** What was probably meant; null where every word is known. */
  readonly suggestion: string | null;
  /** Where nothing matches: the chapters whose titles look most like the query. */
  readonly nearest: readonly {readonly chapter: string; readonly title: string}[];
}

export interface FoundChapter {
  readonly chapter: string;
  readonly title: string;
  readonly sections: readonly FoundSection[];
}

export interface FoundSection {
  readonly chapter: string;
  /** Empty for the chapter's opening. */
  readonly anchor: string;
  /** Both are made when they are read: of many results only the first are seen. */
  readonly heading: readonly SnippetPart[];
  readonly snippet: readonly SnippetPart[];
  readonly marks: readonly SectionMark[];
}

export interface AnswerSize {
  /** Sections in all, and of one chapter. */
  readonly hits: number;
  readonly sections: number;
  /** Letters of text with each. */
  readonly snippet: number;
}

/** In the dialog, and on the page of its own. */
export const DIALOG_SIZE: AnswerSize = {hits: 16, sections: 3, snippet: 140};
export const PAGE_SIZE: AnswerSize = {hits: 40, sections: 5, snippet: 220};

const NEAREST = 3;

/** Everything that is shown for a query. Takes any string; what stands behind `LONGEST_QUERY` letters is not read. */
export function answerQuery(index: SearchIndex, pasted: string, size: AnswerSize): Answer {
  const query = pasted.slice(0, LONGEST_QUERY);
  const hits = queryIndex(index, query, size.hits);
  const [first] = hits;
  return {
    chapters: groupByChapter(hits).map((group) => ({
      chapter: group[0].record.chapter,
      title: group[0].record.title,
      sections: group.slice(0, size.sections).map((hit) => ({
        chapter: hit.record.chapter,
        anchor: hit.record.anchor,
        get heading() {
          return markHeading(index, hit);
        },
        get snippet() {
          return createSnippet(index, hit, size.snippet);
        },
        marks: hit.record.marks,
      })),
    })),
    suggestion: suggestQuery(query, first?.matches ?? matchQuery(index, query)),
    nearest:
      first === undefined
        ? nearestChapters(index, query, NEAREST).map(({chapter, title}) => ({chapter, title}))
        : [],
  };
}

type Group = [SearchHit, ...SearchHit[]];

function groupByChapter(hits: readonly SearchHit[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const group = groups.get(hit.record.chapter);
    if (group === undefined) groups.set(hit.record.chapter, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}
