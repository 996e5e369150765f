import {readFile} from 'node:fs/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {readPdf} from '../../scripts/read/read-pdf.ts';
import type {BooksTask, ReadBook} from './read-books.ts';

// One of the threads that read books: it takes the next one as long as there is one.
const {files, counter} = workerData as BooksTask;
const taken = new Int32Array(counter);
for (;;) {
  const index = Atomics.add(taken, 0, 1);
  const file = files[index];
  if (file === undefined) break;
  const book: ReadBook = {index, facts: await readPdf(await readFile(file))};
  parentPort?.postMessage(book);
}
