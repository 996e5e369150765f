import {parentPort, workerData} from 'node:worker_threads';
import {explainFault} from './explain-fault.ts';
import {createNextLanguage, type ThreadNews, type ThreadTask} from './judge-in-threads.ts';
import {judgeLanguages} from './judge-languages.ts';

// A thread of "check": it takes the next language as long as there is one.
const task = workerData as ThreadTask;
const news = await judgeLanguages(task.root, createNextLanguage(task)).then(
  (judged): ThreadNews => ({judged}),
  (error: unknown): ThreadNews => ({fault: explainFault(error)}),
);
parentPort?.postMessage(news);
