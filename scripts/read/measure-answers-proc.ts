import {answerQuery, DIALOG_SIZE} from '../../src/search/answer-query.ts';
import type {SearchIndex} from '../../src/search/search-index.ts';
import type {AnswerTimes} from '../outputs/search-bench/answer-times.ts';

/** What else the machine does makes a run longer, never shorter: of so many the shortest counts. */
const RUNS = 3;

/**
 * Types queries letter by letter, and tells the time of the processor that each answer took. Each run opens the index anew, so that nothing is kept from the run before.
 * @param queries At least one, none of them empty.
 */
export function measureAnswers(open: () => SearchIndex, queries: readonly string[]): AnswerTimes {
  const runs = Array.from({length: RUNS}, () => {
    const start = processorTime();
    const index = open();
    answerQuery(index, queries[0] ?? '', DIALOG_SIZE);
    const first = processorTime() - start;
    const letters = queries.flatMap((query) =>
      Array.from(query, (_letter, at) => {
        const before = processorTime();
        answerQuery(index, [...query].slice(0, at + 1).join(''), DIALOG_SIZE);
        return processorTime() - before;
      }),
    );
    return {first, letters};
  });
  const letters = runs[0]?.letters.map((_time, at) => Math.min(...runs.map((run) => run.letters[at] ?? 0)));
  return {
    first: Math.min(...runs.map(({first}) => first)),
    letters: (letters ?? []).sort((one, other) => one - other),
  };
}

function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
