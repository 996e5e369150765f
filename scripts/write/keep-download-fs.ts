import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {compareDownloads, type Download} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {downloadCachePaths} from '../read/read-download-cache-fs.ts';
import {downloadsListFile, readDownloads} from '../read/read-downloads-fs.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

/** What a file is, before it is known how it came out. */
export type DownloadDescription = Omit<Download, 'bytes' | 'sha256'>;

/** Keeps a finished download for this build and the next ones. `key` stands for all that it was made from. */
export async function keepDownload(
  root: string,
  key: string,
  description: DownloadDescription,
  bytes: Uint8Array,
): Promise<Download> {
  const download: Download = {
    ...description,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const {file, record} = downloadCachePaths(root, download.path);
  await writeWholeFile(file, bytes);
  // After the file: a record without its file, or of an earlier one, would be found out by the hash.
  await writeWholeFile(record, `${JSON.stringify({key, download}, null, 2)}\n`);
  return download;
}

/** Notes what was made in the language's list, which its downloads page shows; other files stay in it. */
export async function listDownloads(
  root: string,
  locale: LocaleTag,
  made: readonly Download[],
): Promise<void> {
  const known = await readDownloads(root, locale).catch(() => []);
  const kept = known.filter(({path}) => !made.some((download) => download.path === path));
  await replaceDownloadsList(root, locale, [...made, ...kept]);
}

/** Writes the language's list anew: what a build leaves out is no longer offered. */
export async function replaceDownloadsList(
  root: string,
  locale: LocaleTag,
  downloads: readonly Download[],
): Promise<void> {
  const list = [...downloads].sort(compareDownloads);
  await writeWholeFile(join(root, downloadsListFile(locale)), `${JSON.stringify(list, null, 2)}\n`);
}
