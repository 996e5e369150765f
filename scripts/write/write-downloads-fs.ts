import {access, constants, copyFile, mkdir, readFile, rename} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import {compareDownloads, downloadSchema, type Download} from '../../src/handbook/downloads.ts';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import {createChecksums, createDownloadsManifest} from '../outputs/downloads/create-downloads-lists.ts';
import {DOWNLOADS_FOLDER} from '../read/read-downloads-fs.ts';
import {explainWriteFault, writeWholeFiles} from './write-whole-file-fs.ts';

const MANIFEST = 'manifest.json';

/** Makes the folder for downloads, if it is not there. @throws UserError if none can be made there or written to. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
    await access(folder, constants.W_OK);
  } catch (error) {
    throw explainWriteFault(folder, error);
  }
}

/** Copies finished downloads into a folder, with the manifest and the checksums of all that then lies there. */
export async function writeDownloads(
  root: string,
  folder: string,
  downloads: readonly Download[],
): Promise<void> {
  await prepareFolder(folder);
  for (const {path} of downloads) {
    const part = join(folder, `${path}.part`);
    await copyFile(join(root, DOWNLOADS_FOLDER, path), part);
    await rename(part, join(folder, path));
  }
  const written = new Set(downloads.map(({path}) => path));
  const kept = (await readManifest(folder)).filter(
    ({path}) => !written.has(path) && existsSync(join(folder, path)),
  );
  const all = [...downloads, ...kept].sort(
    (a, b) => LOCALE_TAGS.indexOf(a.locale) - LOCALE_TAGS.indexOf(b.locale) || compareDownloads(a, b),
  );
  await writeWholeFiles(
    new Map([
      [join(folder, MANIFEST), createDownloadsManifest(all)],
      [join(folder, 'SHA256SUMS'), createChecksums(all)],
    ]),
  );
}

/** What an earlier command has put there; nothing in a new folder, or where the manifest is not ours. */
async function readManifest(folder: string): Promise<readonly Download[]> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  try {
    return z.object({files: z.array(downloadSchema)}).parse(JSON.parse(text)).files;
  } catch {
    return [];
  }
}
