import {availableParallelism} from 'node:os';
import type {KeptJudgement} from '../read/keep-judgement-fs.ts';
import {judgeLanguages, type NextLanguage} from './judge-languages.ts';
import {startThread} from './start-thread.ts';

/** What a thread is told: the languages, and how many of them have been taken. */
export interface ThreadTask {
  readonly root: string;
  readonly languages: readonly KeptJudgement[];
  readonly counter: SharedArrayBuffer;
}

/** Judges languages of which no judgement is kept, in two threads where that is worth their start. */
export async function judgeInThreads(
  root: string,
  languages: readonly KeptJudgement[],
): Promise<readonly KeptJudgement[]> {
  const task: ThreadTask = {root, languages, counter: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)};
  // Two threads, not more: each holds the English text and a language.
  const second = languages.length > 2 && availableParallelism() > 1 ? judgeInThread(task) : [];
  return (await Promise.all([judgeLanguages(root, createNextLanguage(task)), second])).flat();
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
      // A small nursery: it is what memory grows by, and half a language at a time lives no longer.
      resourceLimits: {maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256},
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
