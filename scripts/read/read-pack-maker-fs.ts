import {fileURLToPath} from 'node:url';
import {hashFiles, listFiles} from './hash-files-fs.ts';

/** Everything but the text that a pack is made from: code, styles, icons, and by the lock file the libraries. */
const MAKERS = [
  'package-lock.json',
  'scripts/commands/make-packs.ts',
  'scripts/outputs/book',
  'scripts/outputs/pack-folder',
  'scripts/write/bundle-script-fs.ts',
  'scripts/write/write-zim-proc.ts',
  'src/css',
  'src/data/search-words.json',
  'src/handbook',
  'src/markdown',
  'src/offline/pack-search-browser.ts',
  'src/search',
  'static/img',
];

/** What identifies the code that makes a pack: if it changes, every pack is made again. */
export async function readPackMaker(): Promise<string> {
  const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
  return hashFiles(
    project,
    (await listFiles(project, MAKERS)).filter((file) => !file.endsWith('.test.ts')),
  );
}
