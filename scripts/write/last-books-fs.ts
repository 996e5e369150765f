import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {downloadSchema, type Download, type DownloadFormat} from '../../src/handbook/downloads.ts';
import {readBrowserVersion} from '../read/read-browser-version-fs.ts';
import {readFileDates} from '../read/read-dates-git.ts';
import {downloadCachePaths} from '../read/read-download-cache-fs.ts';
import {DOWNLOADS_FOLDER, readDownloads} from '../read/read-downloads-fs.ts';
import {hashFile, hashFiles} from '../read/hash-files-fs.ts';
import {listInputs} from '../read/read-inputs-fs.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

/** What the last command of a kind made, and what stands for all that it made it from. */
const lastSchema = z.strictObject({key: z.string(), downloads: z.array(downloadSchema)});

/** What decides the books of an order: as long as it is the same, nothing at all has changed, needed or not. */
export async function readBooksKey(root: string, order: unknown): Promise<string> {
  const [inputs, dates, browser] = await Promise.all([
    listInputs(root).then((files) => hashFiles(root, files)),
    readFileDates(root),
    readBrowserVersion(),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([order, inputs, [...dates], browser, process.version]))
    .digest('hex');
}

/**
 * What the last command of a kind made, if it had the same key; else null, also where a file is no longer whole or no
 * longer stands in its language's list. That nothing has changed could be found out book by book, but to read twelve
 * languages for that takes seconds.
 */
export async function readLastBooks(
  root: string,
  kind: DownloadFormat,
  key: string,
): Promise<readonly Download[] | null> {
  const last = await readLast(fileOf(root, kind));
  if (last?.key !== key) return null;
  const ready = await Promise.all(last.downloads.map((download) => isReady(root, download)));
  return ready.every(Boolean) ? last.downloads : null;
}

/** Keeps what was made for the next command of this kind. */
export async function keepLastBooks(
  root: string,
  kind: DownloadFormat,
  key: string,
  downloads: readonly Download[],
): Promise<void> {
  await writeWholeFile(fileOf(root, kind), `${JSON.stringify({key, downloads}, null, 2)}\n`);
}

function fileOf(root: string, kind: DownloadFormat): string {
  return join(root, DOWNLOADS_FOLDER, `last-${kind}.json`);
}

async function readLast(file: string): Promise<z.infer<typeof lastSchema> | null> {
  try {
    return lastSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function isReady(root: string, {locale, path, sha256}: Download): Promise<boolean> {
  const listed = await readDownloads(root, locale).catch(() => []);
  if (!listed.some((download) => download.path === path && download.sha256 === sha256)) return false;
  return (await hashFile(downloadCachePaths(root, path).file).catch(() => null)) === sha256;
}
