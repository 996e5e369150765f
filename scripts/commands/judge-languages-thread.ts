import {parentPort, workerData} from 'node:worker_threads';
import {createNextLanguage, type ThreadTask} from './judge-in-threads.ts';
import {judgeLanguages} from './judge-languages.ts';

// A second thread of "check": it takes the next language as long as there is one.
const task = workerData as ThreadTask;
parentPort?.postMessage(await judgeLanguages(task.root, createNextLanguage(task)));
