import {resolve} from 'node:path';
import {Listr} from 'listr2';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Download} from '../../src/handbook/downloads.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {openPrinter, type Printer} from '../write/print-pdf-browser.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
import {refuseProblems} from './refuse-problems.ts';

/** Which books, and where to. */
export interface BooksCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
}

/** What the books of one language are made with. */
export interface BookMaking {
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  /** One browser for all languages. */
  readonly printer: Printer;
  readonly report: (text: string) => void;
}

/** While the browser lays out one language's books, the next one's are read and the one before's are finished. */
const LANGUAGES_AT_ONCE = 2;

/**
 * Makes the books of the languages and puts them into a folder.
 * @throws UserError if a check finds a problem, or if a book cannot be made; finished books are kept for the next run.
 */
export async function makeBooks(
  {root, out, locales}: BooksCommand,
  make: (making: BookMaking) => Promise<readonly Download[]>,
): Promise<void> {
  await refuseProblems(root);
  const handbook = await readHandbook(root);
  const printer = await openPrinter();
  const made = new Map<LocaleTag, readonly Download[]>();
  try {
    await new Listr(
      locales.map((locale) => {
        const {englishName} = findLocale(locale);
        return {
          title: englishName,
          task: async (_context, task) => {
            const report = (text: string): void => {
              task.output = `${englishName}: ${text}`;
            };
            const downloads = await make({root, handbook, locale, printer, report});
            made.set(locale, downloads);
            task.title = `${englishName}: ${downloads.map(({path}) => path).join(', ')}`;
          },
        };
      }),
      {concurrent: LANGUAGES_AT_ONCE, rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer.close();
  }
  // In the order in which they were asked for, whatever was finished first.
  const downloads = locales.flatMap((locale) => made.get(locale) ?? []);
  const folder = resolve(root, out);
  await writeDownloads(root, folder, downloads);
  process.stdout.write(`${downloads.length} files in ${folder}\n`);
}
