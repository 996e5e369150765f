import {parentPort, workerData} from 'node:worker_threads';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Download} from '../../src/handbook/downloads.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import type {BookNews, BookTask} from './book-thread.ts';
import {makeBilingualPdf} from './make-bilingual-pdf.ts';
import type {BookOrder} from './make-books.ts';
import {makeCards} from './make-cards.ts';
import {makeEpubs} from './make-epub.ts';
import {makePdfs, type PdfProgress} from './make-pdf.ts';

// A thread of the commands that make books: it makes those of the language that it is told, until it is told to end.
const root = workerData as string;
// One print at once: the other thread prints too.
const printer = await openPrinter(1);
let source: Handbook | null = null;

const tell = (news: BookNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (task: BookTask) => {
  if (task === null) void end();
  else {
    makeBooks(task.locale, task.order).then(
      (downloads) => tell({kind: 'made', downloads}),
      (error: unknown) => tell({kind: 'failed', error: error as Error, forUser: error instanceof UserError}),
    );
  }
});

async function end(): Promise<void> {
  await printer.close();
  process.exit();
}

async function makeBooks(locale: LocaleTag, order: BookOrder): Promise<readonly Download[]> {
  const report = (text: string): void => tell({kind: 'progress', text});
  const companions = order.format === 'pdf' && order.companion !== null ? [order.companion] : [];
  source ??= await readHandbook(root, [SOURCE_LOCALE]);
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale, ...companions], source);
  const common = {root, handbook, locale, printer};
  switch (order.format) {
    case 'cards':
      return [await makeCards({...common, address: order.address, onProgress: report})];
    case 'epub':
      return makeEpubs({
        ...common,
        editions: order.editions,
        onProgress: (edition, state) => report(`${edition}: ${state}`),
      });
    case 'pdf': {
      const {editions, companion, address} = order;
      if (companion === null) {
        const onProgress = ({edition, state}: PdfProgress): void => report(`${edition}: ${state}`);
        return makePdfs({...common, editions, address, onProgress});
      }
      const books = [];
      for (const edition of editions) {
        report(`${edition}: printing with ${companion}`);
        books.push(await makeBilingualPdf({...common, companion, edition, address}));
      }
      return books;
    }
  }
}
