import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {Listr} from 'listr2';
import type {Download} from '../../src/handbook/downloads.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {isShallowClone, SHALLOW_CLONE} from '../read/read-dates-git.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import {prepareFolder, writeDownloads} from '../write/write-downloads-fs.ts';
import {keepLastBooks, readBooksKey, readLastBooks} from '../write/last-books-fs.ts';
import {openBookThread, type BookThread} from './book-thread.ts';
import type {BookOrder} from './plan-books.ts';
import {refuseProblems} from './refuse-problems.ts';

/** Which books, and where to. */
export interface BooksCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
}

/** More would be no faster: the browser takes as much time as they do. Each holds English and a language. */
const MOST_THREADS = 2;

/**
 * Makes the books of the languages, two languages at once, and puts them into a folder. Those that would come out the
 * same are not made again.
 * @throws UserError if a check finds a problem, or if a book cannot be made; finished books are kept for the next run.
 */
export async function makeBooks({root, out, locales}: BooksCommand, order: BookOrder): Promise<void> {
  const folder = resolve(root, out);
  // Before the minutes that books take.
  await prepareFolder(folder);
  const key = await readBooksKey(root, [order, locales]);
  // Bilingual books stand in no language's list, which the note is held against.
  const noted = order.format !== 'pdf' || order.companion === null;
  const last = noted ? await readLastBooks(root, order.format, key) : null;
  const downloads = last ?? (await makeAll(root, locales, order));
  await writeDownloads(root, folder, downloads);
  // Not if a text was saved meanwhile: some books may hold it and some not.
  if (noted && last === null && (await readBooksKey(root, [order, locales])) === key)
    await keepLastBooks(root, order.format, key, downloads);
  if (await isShallowClone(root)) process.stdout.write(SHALLOW_CLONE);
  process.stdout.write(`${downloads.length} files in ${folder}${last === null ? '' : ', unchanged'}\n`);
}

async function makeAll(
  root: string,
  locales: readonly LocaleTag[],
  order: BookOrder,
): Promise<readonly Download[]> {
  const count = Math.min(MOST_THREADS, availableParallelism(), locales.length);
  const printer = await openPrinter();
  const threads = Array.from({length: count}, () => openBookThread(root, printer));
  const idle = [...threads];
  const made = new Map<LocaleTag, readonly Download[]>();
  try {
    // Meanwhile the threads start.
    await refuseProblems(root);
    await new Listr(
      locales.map((locale) => {
        const {englishName} = findLocale(locale);
        return {
          title: englishName,
          task: async (_context, task) => {
            const thread = idle.pop() as BookThread;
            const downloads = await thread
              .make(locale, order, (text) => {
                task.output = `${englishName}: ${text}`;
              })
              .finally(() => idle.push(thread));
            made.set(locale, downloads);
            task.title = `${englishName}: ${downloads.map(({path}) => path).join(', ')}`;
          },
        };
      }),
      {concurrent: count, rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
    await printer.close();
  }
  // In the order in which they were asked for, whatever was finished first.
  return locales.flatMap((locale) => made.get(locale) ?? []);
}
