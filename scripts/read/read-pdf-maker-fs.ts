import {fileURLToPath} from 'node:url';
import {hashFiles, listFiles} from './hash-files-fs.ts';
import {readBrowserVersion} from './read-browser-version-fs.ts';

/** Everything but the text that a PDF is made from: code, styles, and by the lock file fonts and libraries. */
const MAKERS = [
  'package-lock.json',
  'scripts/commands/print-numbered.ts',
  'scripts/outputs/pdf',
  'scripts/write/print-pdf-browser.ts',
  'src/css',
  'src/fonts',
  'src/handbook',
  'src/markdown',
  'static/img/icon.svg',
];

/** What identifies the programs that make a PDF: if it changes, every PDF is made again. */
export async function readPdfMaker(): Promise<string> {
  const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
  const files = (await listFiles(project, MAKERS)).filter((file) => !file.endsWith('.test.ts'));
  return `${await readBrowserVersion()} ${await hashFiles(project, files)}`;
}
