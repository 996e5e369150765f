import {join} from 'node:path';
import {compareDownloads, type Download} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {downloadsListFile} from '../read/read-downloads-fs.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

/** Lists a language's finished downloads for its downloads page, by edition and format. */
export async function writeDownloadsList(
  root: string,
  locale: LocaleTag,
  downloads: readonly Download[],
): Promise<void> {
  const list = [...downloads].sort(compareDownloads);
  await writeWholeFile(join(root, downloadsListFile(locale)), `${JSON.stringify(list, null, 2)}\n`);
}
