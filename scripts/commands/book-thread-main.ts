import {parentPort, workerData} from 'node:worker_threads';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Download} from '../../src/handbook/downloads.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import type {BookNews, BookTask} from './book-thread.ts';
import {planBooks} from './plan-books.ts';
import {makePlanned} from './planned-download.ts';

// What runs in a thread that makes books: it makes what it is told of one language after the other, until it is told to end.
const root = workerData as string;
// One print at once: the other thread prints too.
const printer = await openPrinter(1);
let source: Handbook | null = null;

const tell = (news: BookNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (task: BookTask) => {
  if (task === null) void end();
  else {
    make(task).then(
      (downloads) => tell({kind: 'made', downloads}),
      (error: unknown) => tell({kind: 'failed', error: error as Error, forUser: error instanceof UserError}),
    );
  }
});

async function end(): Promise<void> {
  await printer.close();
  process.exit();
}

async function make({locale, order}: NonNullable<BookTask>): Promise<readonly Download[]> {
  const companions = order.format === 'pdf' && order.companion !== null ? [order.companion] : [];
  source ??= await readHandbook(root, [SOURCE_LOCALE]);
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale, ...companions], source);
  const plan = await planBooks({root, handbook, locale, order});
  const report = (path: string, state: string): void => tell({kind: 'progress', text: `${path}: ${state}`});
  return makePlanned({root, locale, plan, printer, report});
}
