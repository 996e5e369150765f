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
import {makeBilingualPdf} from './make-bilingual-pdf.ts';
import {makePdfs} from './make-pdf.ts';
import {refuseProblems} from './refuse-problems.ts';

export interface PdfCommand {
  readonly root: string;
  /** Folder to put the files in, from where the command is run. */
  readonly out: string;
  readonly locales: readonly LocaleTag[];
  readonly editions: readonly EditionId[];
  /** A second language, to be set beside the first; null for books in one language. */
  readonly companion: LocaleTag | null;
}

/** `pdf`: the PDFs of the languages and editions, with one browser. */
export async function pdf({root, out, locales, editions, companion}: PdfCommand): Promise<ExitCode> {
  const address = readSiteAddress(process.env);
  const handbook = await readHandbook(root);
  await refuseProblems(root, handbook);
  const folder = resolve(root, out);
  const printer = await openPrinter();
  const downloads: Download[] = [];
  let files = 0;
  try {
    await new Listr(
      locales.map((locale) => ({
        title: findLocale(locale).englishName,
        task: async (_context, task) => {
          const {englishName} = findLocale(locale);
          const names: string[] = [];
          if (companion === null) {
            const made = await makePdfs({
              root,
              handbook,
              locale,
              editions,
              address,
              printer,
              onProgress: ({edition, state}) => {
                task.output = `${englishName} ${edition}: ${state}`;
              },
            });
            downloads.push(...made);
            names.push(...made.map(({path}) => path));
          } else {
            for (const edition of editions) {
              task.output = `${englishName} and ${findLocale(companion).englishName} ${edition}: printing`;
              names.push(
                await makeBilingualPdf({
                  root,
                  handbook,
                  locale,
                  companion,
                  edition,
                  address,
                  printer,
                  folder,
                }),
              );
            }
          }
          files += names.length;
          task.title = `${englishName}: ${names.join(', ')}`;
        },
      })),
      {rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer.close();
  }
  if (companion === null) await writeDownloads(root, folder, downloads);
  process.stdout.write(`${files} files in ${folder}\n`);
  return 0;
}
