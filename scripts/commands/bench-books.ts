import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {downloadName} from '../../src/handbook/downloads.ts';
import {DEFAULT_EDITION} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {escapeHtml} from '../outputs/book/escape-html.ts';
import {fillPageNumbers} from '../outputs/pdf/create-contents.ts';
import {createPrintJob, type PrintJob} from '../outputs/pdf/create-print-job.ts';
import {findCommand, measureCommand} from '../read/measure-command-proc.ts';
import {downloadCachePaths} from '../read/read-download-cache-fs.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readPdf} from '../read/read-pdf.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {ExitCode} from './exit-code.ts';
import {readPrintMaterials} from './print-materials.ts';

/** A program that makes a PDF of an HTML file. */
interface Engine {
  readonly name: string;
  readonly command: string;
  readonly args: (html: string, pdf: string) => readonly string[];
}

const ENGINES: readonly Engine[] = [
  {name: 'WeasyPrint', command: 'weasyprint', args: (html, pdf) => [html, pdf]},
  {
    name: 'pandoc + WeasyPrint',
    command: 'pandoc',
    args: (html, pdf) => [html, '--pdf-engine=weasyprint', '--css=book.css', '--output', pdf],
  },
  {name: 'Vivliostyle', command: 'vivliostyle', args: (html, pdf) => ['build', html, '--output', pdf]},
  {name: 'Paged.js', command: 'pagedjs-cli', args: (html, pdf) => [html, '--output', pdf]},
];

/** Letters of a failure that a row of the table has room for. */
const LONGEST_REASON = 100;
const FOLDER = '.cache/bench-books';
const BOOK = {locale: SOURCE_LOCALE, edition: DEFAULT_EDITION} as const;

/** `bench books`: the English book of this project beside what others make of the same HTML and style sheet. */
export async function benchBooks({root}: {root: string}): Promise<ExitCode> {
  const folder = join(root, FOLDER);
  await rm(folder, {recursive: true, force: true});
  await writeBook(folder, await readJob(root));
  process.stdout.write(
    '| made by | seconds | peak memory | MB | pages | bookmarks | tagged | language |\n| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |\n',
  );
  const name = downloadName(BOOK.locale, BOOK.edition, 'pdf');
  await rm(downloadCachePaths(root, name).record, {force: true});
  const own = ['--import', 'tsx', 'scripts/handbook.ts', 'pdf', '--locale', BOOK.locale];
  const choice = ['--edition', BOOK.edition, '--out', FOLDER];
  await printRow('handbook, checks included', join(folder, name), () =>
    measureCommand(process.execPath, [...own, ...choice], root),
  );
  const missing: string[] = [];
  for (const {name: engine, command, args} of ENGINES) {
    if (!(await findCommand(command))) missing.push(engine);
    else {
      const pdf = `${command}.pdf`;
      await printRow(engine, join(folder, pdf), () =>
        measureCommand(command, args('book.html', pdf), folder),
      );
    }
  }
  process.stdout.write(
    '\nThe others are given our HTML and style sheet as they are: page references, which we fill in from a first print, stay dummies there.\n',
  );
  if (missing.length > 0) process.stdout.write(`Not installed: ${missing.join(', ')}.\n`);
  return 0;
}

async function readJob(root: string): Promise<PrintJob> {
  const handbook = await readHandbook(root, [SOURCE_LOCALE]);
  const revisions = await readRevisions(root, handbook, BOOK.locale);
  return createPrintJob({
    handbook,
    ...BOOK,
    revision: revisions[BOOK.edition],
    ...(await readPrintMaterials(BOOK.locale)),
    address: null,
    companion: null,
  });
}

/** The book as a file that any program can open, its style sheet and fonts beside it. */
async function writeBook(
  folder: string,
  {locale, direction, title, html, css, files}: PrintJob,
): Promise<void> {
  for (const [address, path] of files) {
    const target = join(folder, address);
    await mkdir(dirname(target), {recursive: true});
    await copyFile(path, target);
  }
  await writeFile(join(folder, 'book.css'), css.replaceAll('url("/', 'url("'));
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="book.css">`;
  const body = fillPageNumbers(html, new Map());
  await writeFile(
    join(folder, 'book.html'),
    `<!doctype html><html lang="${locale}" dir="${direction}"><head>${head}</head><body>${body}</body></html>\n`,
  );
}

/** One row; a program that fails is told with its reason, and the others go on. */
async function printRow(
  name: string,
  pdf: string,
  make: () => ReturnType<typeof measureCommand>,
): Promise<void> {
  try {
    const {seconds, peakBytes} = await make();
    const bytes = await readFile(pdf);
    const {pages, bookmarks, tagged, language} = await readPdf(bytes);
    const cells = [
      name,
      seconds.toFixed(1),
      peakBytes === null ? '' : `${Math.round(peakBytes / 1e6)} MB`,
      (bytes.length / 1e6).toFixed(2),
      pages.length,
      bookmarks.length,
      tagged ? 'yes' : 'no',
      language === '' ? 'none' : language,
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reason = (error.message.trim().split('\n').at(-1) ?? '').slice(0, LONGEST_REASON);
    process.stdout.write(`| ${name} | failed: ${reason} | | | | | | |\n`);
  }
}
