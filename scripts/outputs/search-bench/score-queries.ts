import type {Query} from './queries.ts';

/** Chapters that an engine finds, best first; a chapter may come several times. */
export type AskChapters = (query: string) => readonly string[] | Promise<readonly string[]>;

/** Where an answer stood: 1 is the first hit; null where none of the first hits answers. */
export interface Outcome {
  readonly query: Query;
  readonly rank: number | null;
}

export interface Score {
  readonly queries: number;
  /** Share of the queries with an answer among the first five hits. */
  readonly recallAt5: number;
  /** Mean of 1/rank of the first answer; 0 where there is none. */
  readonly meanReciprocalRank: number;
}

const DEEPEST = 20;

/** Asks every query and notes at which hit the first answer stands. */
export async function rankQueries(queries: readonly Query[], ask: AskChapters): Promise<readonly Outcome[]> {
  return Promise.all(
    queries.map(async (query) => {
      const at = (await ask(query.query))
        .slice(0, DEEPEST)
        .findIndex((chapter) => query.answers.includes(chapter));
      return {query, rank: at < 0 ? null : at + 1};
    }),
  );
}

/** Sums up; null where there is nothing to sum up. */
export function scoreOutcomes(outcomes: readonly Outcome[]): Score | null {
  if (outcomes.length === 0) return null;
  const mean = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  return {
    queries: outcomes.length,
    recallAt5: mean(({rank}) => (rank !== null && rank <= 5 ? 1 : 0)),
    meanReciprocalRank: mean(({rank}) => (rank === null ? 0 : 1 / rank)),
  };
}
