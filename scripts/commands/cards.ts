import {resolve} from 'node:path';
import {Listr} from 'listr2';
import type {Download} from '../../src/handbook/downloads.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {makeCards} from './make-cards.ts';
import {refuseProblems} from './refuse-problems.ts';

export interface CardsCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
}

/** `cards`: the ward cards of the languages. */
export async function cards({root, out, locales}: CardsCommand): Promise<ExitCode> {
  const address = readSiteAddress(process.env);
  const handbook = await readHandbook(root);
  await refuseProblems(root, handbook);
  const printer = await openPrinter();
  const downloads: Download[] = [];
  try {
    await new Listr(
      locales.map((locale) => ({
        title: findLocale(locale).englishName,
        task: async (_context, task) => {
          const made = await makeCards({root, handbook, locale, address, printer});
          downloads.push(made);
          task.title = `${findLocale(locale).englishName}: ${made.path}`;
        },
      })),
      {rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer.close();
  }
  const folder = resolve(root, out);
  await writeDownloads(root, folder, downloads);
  if (address === null) {
    process.stdout.write('The cards carry no QR codes: HANDBOOK_URL, the address of the site, is not set.\n');
  }
  process.stdout.write(`${downloads.length} files in ${folder}\n`);
  return 0;
}
