import {resolve} from 'node:path';
import {Listr} from 'listr2';
import type {Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import {openPrinter} from '../write/print-pdf-browser.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {makePdfs} from './make-pdf.ts';
import {refuseProblems} from './refuse-problems.ts';

export interface PdfCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
  readonly editions: readonly EditionId[];
}

/** `pdf`: the PDFs of the languages and editions, with one browser. */
export async function pdf({root, out, locales, editions}: PdfCommand): Promise<ExitCode> {
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
          const made = await makePdfs({
            root,
            handbook,
            locale,
            editions,
            address,
            printer,
            onProgress: ({edition, state}) => {
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
