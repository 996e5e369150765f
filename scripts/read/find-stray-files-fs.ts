import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import {pagesFolder, TEXT_FOLDERS} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';

/** What may lie beside pages: files of Docusaurus, PO files, and what editors and systems hide there. */
const BESIDE_PAGES = /\.(?:json|po)$|(?:^|\/)_category_\.ya?ml$|(?:^|\/)\.|~$/;

/**
 * What lies in the folders of the texts and is never read as a page of any language and edition: pages in another
 * place, files of another kind, symbolic links.
 */
export async function findStrayFiles(root: string): Promise<readonly Problem[]> {
  const found = await Promise.all(TEXT_FOLDERS.map((folder) => judgeFolder(root, folder)));
  return found.flat();
}

async function judgeFolder(root: string, folder: string): Promise<readonly Problem[]> {
  const entries = await readEntries(join(root, folder));
  return entries
    .map((entry) => ({
      entry,
      file: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({entry, file}) => judgeEntry(entry, file) ?? []);
}

/** Everything below a folder, with its kind; nothing where the folder is missing. */
export async function readEntries(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, {recursive: true, withFileTypes: true}).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}

const HOMES = LOCALE_TAGS.flatMap((locale) =>
  EDITION_IDS.map((edition) => `${pagesFolder(locale, edition)}/`),
);

function judgeEntry(entry: Dirent, file: string): Problem | null {
  const problem = {file, line: null, rule: 'outline-files'};
  // Emacs locks a file that is open by a hidden link beside it.
  if (entry.isSymbolicLink() && !entry.name.startsWith('.')) {
    return {
      ...problem,
      found: 'a symbolic link, which is not followed',
      expected: 'the file or folder itself',
      remedy: 'Put the file or folder here in place of the link, or remove the link.',
    };
  }
  if (!entry.isFile()) return null;
  if (!file.endsWith('.md')) {
    if (BESIDE_PAGES.test(file)) return null;
    return {
      ...problem,
      found: 'a file that is no page',
      expected: 'pages alone, in files whose names end in .md',
      remedy: 'Rename the file if it is a page; else move it elsewhere.',
    };
  }
  if (HOMES.some((home) => file.startsWith(home))) return null;
  return {
    ...problem,
    found: 'a page in a folder of no language and edition',
    expected: `a place such as ${pagesFolder('fr', 'current')}/treatment/ecmo.md`,
    remedy:
      'Move the file to its place. A new language is added with "npm run handbook -- new-language <tag>".',
  };
}
