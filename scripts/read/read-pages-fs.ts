import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {EDITION_IDS, type EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {parsePage, type PageResult} from '../../src/handbook/parse-page.ts';
import {pagesFolder} from '../../src/handbook/paths.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import {readEntries} from './find-stray-files-fs.ts';
import {readText} from './read-text-fs.ts';

/** What decides how a page is parsed, besides its text. */
const PARSER = [
  'package-lock.json',
  'src/handbook/front-matter.ts',
  'src/handbook/markdown-syntax.ts',
  'src/handbook/parse-page.ts',
];

type ParsedPages = Map<string, {readonly text: string; readonly result: PageResult}>;

/**
 * Every page of one language. Parsing takes most of the time that a command takes, so what was parsed is kept in
 * `.cache/pages` and used again for a file whose text has not changed.
 */
export async function readPages(root: string, locale: LocaleTag): Promise<readonly PageResult[]> {
  const cacheFile = join(root, `.cache/pages/${await parserHash(root)}/${locale}`);
  const known = await readKnown(cacheFile);
  const parsed: ParsedPages = new Map();
  for (const {path, text, ...key} of await readTexts(root, locale)) {
    const earlier = known.get(path);
    const result = earlier?.text === text ? earlier.result : parsePage({locale, ...key}, {path, text});
    parsed.set(path, {text, result});
  }
  const changed =
    parsed.size !== known.size || [...parsed].some(([path, {result}]) => known.get(path)?.result !== result);
  // Without a place to keep it the next command is slower, and nothing else.
  if (changed) await writeWholeFile(cacheFile, serialize(parsed)).catch(() => undefined);
  return [...parsed.values()].map(({result}) => result);
}

interface PageText {
  readonly edition: EditionId;
  readonly chapter: string;
  readonly path: string;
  readonly text: string;
}

/** In the order of the editions and of the names of the files. */
async function readTexts(root: string, locale: LocaleTag): Promise<readonly PageText[]> {
  const texts = EDITION_IDS.map(async (edition) => {
    const folder = pagesFolder(locale, edition);
    const names = await markdownFiles(join(root, folder));
    return Promise.all(
      names.map(async (name): Promise<PageText> => {
        const path = `${folder}/${name}`;
        const text = await readText(join(root, path));
        return {edition, chapter: name.slice(0, -'.md'.length), path, text};
      }),
    );
  });
  return (await Promise.all(texts)).flat();
}

async function readKnown(file: string): Promise<ParsedPages> {
  try {
    return deserialize(await readFile(file)) as ParsedPages;
  } catch {
    return new Map();
  }
}

async function parserHash(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of PARSER) hash.update(await readFile(join(root, file)).catch(() => ''));
  return hash.digest('hex').slice(0, 12);
}

/** Markdown files below a folder, with `/` between folders, sorted; none where the folder is missing. */
async function markdownFiles(folder: string): Promise<readonly string[]> {
  return (await readEntries(folder))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
