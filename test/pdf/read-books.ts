import {Worker} from 'node:worker_threads';
import type {PdfFacts} from '../../scripts/read/read-pdf.ts';

/** What the threads share. */
export interface BooksTask {
  readonly files: readonly string[];
  /** How many files have been taken: one 32-bit number. */
  readonly counter: SharedArrayBuffer;
}

/** A book that a thread has read, and which of the files it was. */
export interface ReadBook {
  readonly index: number;
  readonly facts: PdfFacts;
}

const THREADS = 2;

/**
 * Begins to read finished PDFs, in their order, two at a time in threads of their own, because reading one takes
 * seconds. If one cannot be read, the promises of all that are not read yet fail.
 */
export function readBooks(files: readonly string[]): readonly Promise<PdfFacts>[] {
  const waiting: {resolve: (facts: PdfFacts) => void; reject: (error: unknown) => void}[] = [];
  const books = files.map(() => new Promise<PdfFacts>((resolve, reject) => waiting.push({resolve, reject})));
  // A failure is reported where a book is waited for, which may be later.
  for (const book of books) book.catch(() => undefined);
  const task: BooksTask = {files, counter: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)};
  for (let count = 0; count < THREADS; count += 1) {
    startThread(task)
      .on('message', ({index, facts}: ReadBook) => waiting[index]?.resolve(facts))
      .once('error', (error) => {
        for (const {reject} of waiting) reject(error);
      });
  }
  return books;
}

function startThread(task: BooksTask): Worker {
  // In a thread, Node 20 does not hand the first file to the loader that reads TypeScript.
  const file = new URL('./read-books-thread.ts', import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({register}) => { register(); return import('${file}'); });`;
  return new Worker(start, {eval: true, workerData: task});
}
