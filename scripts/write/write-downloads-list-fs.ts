import {join} from 'node:path';
import {DOWNLOAD_FORMATS, type Download} from '../../src/handbook/downloads.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {downloadsListFile} from '../read/read-downloads-fs.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

/** Lists a language's finished downloads for its downloads page, by edition and format. */
export async function writeDownloadsList(
  root: string,
  locale: LocaleTag,
  downloads: readonly Download[],
): Promise<void> {
  const place = ({edition, format}: Download): number =>
    EDITION_IDS.indexOf(edition) * DOWNLOAD_FORMATS.length + DOWNLOAD_FORMATS.indexOf(format);
  const list = [...downloads].sort((one, other) => place(one) - place(other));
  await writeWholeFile(join(root, downloadsListFile(locale)), `${JSON.stringify(list, null, 2)}\n`);
}
