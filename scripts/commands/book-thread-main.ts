import {parentPort, workerData} from 'node:worker_threads';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Download} from '../../src/handbook/downloads.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {borrowPrinter} from '../write/lend-printer.ts';
import type {BookNews, BookTask, BookThreadData} from './book-thread.ts';
import {explainFault} from './explain-fault.ts';
import {planBooks} from './plan-books.ts';
import {makePlanned} from './planned-download.ts';

// What runs in a thread that makes books: it makes what it is told of one language after the other, until it is told to end.
const {root, printerPort} = workerData as BookThreadData;
const printer = borrowPrinter(printerPort);
let source: Handbook | null = null;

const tell = (news: BookNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (task: BookTask) => {
  if (task === null) process.exit();
  make(task).then(
    (downloads) => tell({kind: 'made', downloads}),
    (error: unknown) => tell({kind: 'failed', fault: explainFault(error)}),
  );
});

async function make({locale, order}: NonNullable<BookTask>): Promise<readonly Download[]> {
  const companions = order.format === 'pdf' && order.companion !== null ? [order.companion] : [];
  source ??= await readHandbook(root, [SOURCE_LOCALE]);
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale, ...companions], source);
  const plan = await planBooks({root, handbook, locale, order});
  const report = (path: string, state: string): void => tell({kind: 'progress', text: `${path}: ${state}`});
  return makePlanned({root, locale, plan, printer, report});
}
