import type {MessagePort} from 'node:worker_threads';
import type {Download} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {lendPrinter} from '../write/lend-printer.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import type {BookOrder} from './plan-books.ts';
import {startThread} from './start-thread.ts';

/** A thread that makes the books of one language after the other. */
export interface BookThread {
  /**
   * Makes what is ordered of a language, or finds it finished; only one language at a time.
   * @throws UserError if a book cannot be made.
   */
  readonly make: (
    locale: LocaleTag,
    order: BookOrder,
    report: (text: string) => void,
  ) => Promise<readonly Download[]>;
  /** Ends the thread, and whatever is being made. */
  readonly close: () => Promise<void>;
}

/** What the thread is told; null: to end. */
export type BookTask = {readonly locale: LocaleTag; readonly order: BookOrder} | null;

/** What the thread tells; of an error the words, for it would lose its class on the way. */
export type BookNews =
  | {readonly kind: 'progress'; readonly text: string}
  | {readonly kind: 'made'; readonly downloads: readonly Download[]}
  | {readonly kind: 'failed'; readonly fault: string};

/** What a thread is given at its start. */
export interface BookThreadData {
  readonly root: string;
  readonly printerPort: MessagePort;
}

/** Starts a thread that prints with the printer. Close it in every case, or the process does not end. */
export function openBookThread(root: string, printer: Printer): BookThread {
  const printerPort = lendPrinter(printer);
  const thread = startThread('./book-thread-main.ts', {
    workerData: {root, printerPort} satisfies BookThreadData,
    transferList: [printerPort],
    // More than twice what a language needs. Without a limit, what the languages before it left is cleared away late.
    resourceLimits: {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512},
  });
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  // Heard by whoever waits for a book; without one, by nobody.
  const broken = new Promise<never>((_, reject) => thread.once('error', reject));
  broken.catch(() => undefined);
  const tell = (task: BookTask): void => thread.postMessage(task);
  return {
    make: (locale, order, report) => {
      const made = new Promise<readonly Download[]>((resolve, reject) => {
        const hear = (news: BookNews): void => {
          if (news.kind === 'progress') {
            report(news.text);
            return;
          }
          thread.off('message', hear);
          if (news.kind === 'made') resolve(news.downloads);
          else reject(new UserError(news.fault));
        };
        thread.on('message', hear);
      });
      tell({locale, order});
      return Promise.race([made, broken]);
    },
    close: async () => {
      tell(null);
      await ended;
    },
  };
}
