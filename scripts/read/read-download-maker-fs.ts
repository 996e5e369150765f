import {fileURLToPath} from 'node:url';
import type {DownloadFormat} from '../../src/handbook/downloads.ts';
import {hashFiles, listFiles} from './hash-files-fs.ts';
import {readBrowserVersion} from './read-browser-version-fs.ts';

/** What every download is made from, besides its text: by the lock file fonts and libraries too. */
const ALL = [
  'package-lock.json',
  'scripts/outputs/book',
  'scripts/write/print-pdf-browser.ts',
  'src/css',
  'src/fonts',
  'src/handbook',
  'src/markdown',
  'static/img/icon.svg',
];

/** The formats that are laid out here; packs have their own maker. */
type BookFormat = Exclude<DownloadFormat, 'zip' | 'zim'>;

const OWN: Readonly<Record<BookFormat, readonly string[]>> = {
  pdf: ['scripts/commands/print-edition.ts', 'scripts/commands/print-numbered.ts', 'scripts/outputs/pdf'],
  // The cover is drawn in the fonts of the PDF.
  epub: [
    'scripts/commands/compose-epub.ts',
    'scripts/outputs/epub',
    'scripts/outputs/pdf/create-font-faces.ts',
  ],
  cards: [
    'scripts/commands/print-cards.ts',
    'scripts/commands/print-fitted.ts',
    'scripts/outputs/cards',
    'scripts/outputs/pdf',
  ],
};

const known = new Map<BookFormat, Promise<string>>();

/** What identifies the programs that make a format: if it changes, every file of it is made again. Read once. */
export function readDownloadMaker(format: BookFormat): Promise<string> {
  const maker = known.get(format) ?? readMaker(format);
  known.set(format, maker);
  return maker;
}

async function readMaker(format: BookFormat): Promise<string> {
  const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
  const files = (await listFiles(project, [...ALL, ...OWN[format]])).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  return `${await readBrowserVersion()} ${await hashFiles(project, files)}`;
}
