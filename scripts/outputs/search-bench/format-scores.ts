import {QUERY_CLASSES} from './queries.ts';
import {scoreOutcomes, type Outcome, type Score} from './score-queries.ts';

/** How one engine did in one language. */
export interface EngineRow {
  readonly locale: string;
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
  /** Gzipped size of the index; null where it is not one file. */
  readonly indexBytes: number | null;
}

/** The header of the tables below. */
export const SCORE_HEADER =
  '| language | engine | index | recall@5 | MRR | misspelt | latin | held aside: recall@5 | MRR |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n';

/** One line of the table; the third that was kept aside stands apart from the rest. */
export function formatScores({locale, engine, outcomes, indexBytes}: EngineRow): string {
  const open = outcomes.filter(({query}) => !query.held);
  const held = scoreOutcomes(outcomes.filter(({query}) => query.held));
  const all = scoreOutcomes(open);
  const ofClass = (name: string): Score | null =>
    scoreOutcomes(outcomes.filter(({query}) => query.class === name));
  const cells = [
    locale,
    engine,
    indexBytes === null ? '' : `${(indexBytes / 1000).toFixed(0)} kB`,
    share(all?.recallAt5),
    share(all?.meanReciprocalRank),
    share(ofClass('misspelt')?.recallAt5),
    share(ofClass('latin')?.recallAt5),
    share(held?.recallAt5),
    share(held?.meanReciprocalRank),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Recall by class of query, all queries together: "exact 1.00 (15)". */
export function formatClasses({outcomes}: EngineRow): string {
  return QUERY_CLASSES.flatMap((name) => {
    const score = scoreOutcomes(outcomes.filter(({query}) => query.class === name));
    return score === null
      ? []
      : [`${name} ${share(score.recallAt5)}/${share(score.meanReciprocalRank)} (${score.queries})`];
  }).join(', ');
}

/** The queries that are not answered first. Those kept aside are only counted, so that nobody tunes to them. */
export function formatMisses({locale, outcomes}: EngineRow): string {
  const missed = outcomes.filter(({rank}) => rank !== 1);
  const held = missed.filter(({query}) => query.held).length;
  const lines = missed
    .filter(({query}) => !query.held)
    .map(
      ({query, rank}) =>
        `  ${locale} ${query.class} "${query.query}": ${rank === null ? 'not found' : `hit ${rank}`}; expected ${query.answers.join(', ')}\n`,
    );
  return `${lines.join('')}  ${locale}: ${held} of the queries kept aside are not answered first\n`;
}

function share(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(2);
}
