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

/**
 * Makes books of one language after the other and puts them into a folder.
 * @throws UserError if a check finds a problem, or if a book cannot be made; finished books are kept for the next run.
 */
export async function makeBooks(
  {root, out, locales}: BooksCommand,
  make: (making: BookMaking) => Promise<readonly Download[]>,
): Promise<void> {
  const handbook = await readHandbook(root);
  await refuseProblems(root, handbook);
  const printer = await openPrinter();
  const downloads: Download[] = [];
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
            const made = await make({root, handbook, locale, printer, report});
            downloads.push(...made);
            task.title = `${englishName}: ${made.map(({path}) => path).join(', ')}`;
          },
        };
      }),
      {rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer.close();
  }
  const folder = resolve(root, out);
  await writeDownloads(root, folder, downloads);
  process.stdout.write(`${downloads.length} files in ${folder}\n`);
}
