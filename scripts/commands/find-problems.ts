import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {sortProblems} from '../checks/index.ts';
import type {Judgement} from '../read/keep-judgement-fs.ts';
import {judgeLanguages, type NextLanguage} from './judge-languages.ts';

/** What a thread is told: the languages, and how many of them have been taken. */
export interface ThreadTask {
  readonly root: string;
  readonly locales: readonly LocaleTag[];
  readonly counter: SharedArrayBuffer;
}

/** Everything that is wrong with these languages: what the text itself shows, spelling, and characters that no print font has. */
export async function findProblems(
  root: string,
  locales: readonly LocaleTag[] = LOCALE_TAGS,
): Promise<{readonly problems: readonly Problem[]; readonly pages: number}> {
  const task: ThreadTask = {root, locales, counter: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)};
  // Two threads, not more: each holds the English text and a language.
  const second = locales.length > 2 && availableParallelism() > 1 ? judgeInThread(task) : [];
  const [here, there] = await Promise.all([
    judgeLanguages(root, createNextLanguage(locales, task.counter)),
    second,
  ]);
  const judgements = [...here, ...there];
  return {
    problems: sortProblems(judgements.flatMap(({problems}) => problems)),
    pages: judgements.reduce((sum, {pages}) => sum + pages, 0),
  };
}

/** The languages in order, each given once among all threads that share the counter. */
export function createNextLanguage(locales: readonly LocaleTag[], counter: SharedArrayBuffer): NextLanguage {
  const taken = new Int32Array(counter);
  return () => locales[Atomics.add(taken, 0, 1)] ?? null;
}

function judgeInThread(task: ThreadTask): Promise<readonly Judgement[]> {
  return new Promise((resolve, reject) => {
    // In a thread, Node 20 does not hand the first file to the loader that reads TypeScript.
    const file = new URL('./judge-languages-thread.ts', import.meta.url).href;
    const loader = import.meta.resolve('tsx/esm/api');
    const start = `import('${loader}').then(({register}) => { register(); return import('${file}'); });`;
    const thread = new Worker(start, {
      eval: true,
      workerData: task,
      // A small nursery: it is what memory grows by, and half a language at a time lives no longer.
      resourceLimits: {maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256},
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
