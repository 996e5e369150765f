import {resolve} from 'node:path';
import {Listr} from 'listr2';
import type {Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {makeEpubs} from './make-epub.ts';
import {refuseProblems} from './refuse-problems.ts';

export interface EpubCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
  readonly editions: readonly EditionId[];
}

/** `epub`: the EPUBs of the languages and editions. */
export async function epub({root, out, locales, editions}: EpubCommand): Promise<ExitCode> {
  const handbook = await readHandbook(root);
  await refuseProblems(root, handbook);
  const printer = await openPrinter();
  const downloads: Download[] = [];
  try {
    await new Listr(
      locales.map((locale) => ({
        title: findLocale(locale).englishName,
        task: async (_context, task) => {
          const made = await makeEpubs({
            root,
            handbook,
            locale,
            editions,
            printer,
            onProgress: (edition, state) => {
              task.output = `${findLocale(locale).englishName} ${edition}: ${state}`;
            },
          });
          downloads.push(...made);
          task.title = `${findLocale(locale).englishName}: ${made.map(({path}) => path).join(', ')}`;
        },
      })),
      {rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer.close();
  }
  const folder = resolve(root, out);
  await writeDownloads(root, folder, downloads);
  process.stdout.write(`${downloads.length} files in ${folder}\n`);
  return 0;
}
