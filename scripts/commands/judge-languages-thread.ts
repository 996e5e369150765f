import {parentPort, workerData} from 'node:worker_threads';
import {createNextLanguage, type ThreadTask} from './find-problems.ts';
import {judgeLanguages} from './judge-languages.ts';

// A second thread of "check": it takes the next language as long as there is one.
const {root, locales, counter} = workerData as ThreadTask;
parentPort?.postMessage(await judgeLanguages(root, createNextLanguage(locales, counter)));
