import {availableParallelism} from 'node:os';
import {UserError} from '../../src/handbook/problem.ts';
import type {KeptJudgement} from '../read/keep-judgement-fs.ts';
import type {NextLanguage} from './judge-languages.ts';
import {startThread} from './start-thread.ts';

/** What a thread is told: the languages, and how many of them have been taken. */
export interface ThreadTask {
  readonly root: string;
  readonly languages: readonly KeptJudgement[];
  readonly counter: SharedArrayBuffer;
}

/** What it tells: the judgements, or in words why there are none. An error would lose its class on the way. */
export type ThreadNews = {readonly judged: readonly KeptJudgement[]} | {readonly fault: string};

/** Not more: each holds the English text and a language. */
const MOST_THREADS = 2;
/** So few are judged sooner than threads have started. */
const FEW = 2;

/**
 * Judges languages of which no judgement is kept, many of them in threads.
 * @throws UserError if a thread cannot do it.
 */
export async function judgeInThreads(
  root: string,
  languages: readonly KeptJudgement[],
): Promise<readonly KeptJudgement[]> {
  const task: ThreadTask = {root, languages, counter: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)};
  if (languages.length <= FEW) {
    // Loaded only here: the threads load it for themselves.
    const {judgeLanguages} = await import('./judge-languages.ts');
    return judgeLanguages(root, createNextLanguage(task));
  }
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const judged = await Promise.all(Array.from({length: threads}, () => judgeInThread(task)));
  return judged.flat();
}

/** The languages in order, each given once among all threads that share the counter. */
export function createNextLanguage({languages, counter}: ThreadTask): NextLanguage {
  const taken = new Int32Array(counter);
  return () => languages[Atomics.add(taken, 0, 1)] ?? null;
}

function judgeInThread(task: ThreadTask): Promise<readonly KeptJudgement[]> {
  return new Promise((resolve, reject) => {
    const thread = startThread('./judge-languages-thread.ts', {
      workerData: task,
      // Half as much again as is alive at a time. Left to itself the engine lets more pile up before it clears.
      resourceLimits: {maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 140},
    });
    thread.once('message', (news: ThreadNews) => {
      if ('judged' in news) resolve(news.judged);
      else reject(new UserError(news.fault));
    });
    thread.once('error', reject);
  });
}
