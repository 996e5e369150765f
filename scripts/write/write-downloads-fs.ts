import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Download} from '../../src/handbook/downloads.ts';
import {createChecksums, createDownloadsManifest} from '../outputs/downloads/create-downloads-lists.ts';
import {DOWNLOADS_FOLDER} from '../read/read-downloads-fs.ts';

/** Copies finished downloads into a folder, with their manifest and checksums. */
export async function writeDownloads(
  root: string,
  folder: string,
  downloads: readonly Download[],
): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const {path} of downloads) await copyFile(join(root, DOWNLOADS_FOLDER, path), join(folder, path));
  await writeFile(join(folder, 'manifest.json'), createDownloadsManifest(downloads));
  await writeFile(join(folder, 'SHA256SUMS'), createChecksums(downloads));
}
