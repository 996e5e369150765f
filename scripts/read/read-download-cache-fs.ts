import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {downloadSchema, type Download} from '../../src/handbook/downloads.ts';
import {DOWNLOADS_FOLDER} from './read-downloads-fs.ts';
import {hashFile} from './hash-files-fs.ts';

/** What stands beside a finished download: what it was made from and what came out. */
const recordSchema = z.strictObject({key: z.string(), download: downloadSchema});

/** Where a finished download lies, and its record. */
export function downloadCachePaths(
  root: string,
  name: string,
): {readonly file: string; readonly record: string} {
  const file = join(root, DOWNLOADS_FOLDER, name);
  return {file, record: `${file}.json`};
}

/** A finished download that was made from just the same and is still whole; null where there is none. */
export async function readFinishedDownload(
  root: string,
  name: string,
  key: string,
): Promise<Download | null> {
  const {file, record} = downloadCachePaths(root, name);
  const text = await readFile(record, 'utf8').catch(() => 'null');
  const parsed = recordSchema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.key !== key) return null;
  const sha256 = await hashFile(file).catch(() => null);
  return sha256 === parsed.data.download.sha256 ? parsed.data.download : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
