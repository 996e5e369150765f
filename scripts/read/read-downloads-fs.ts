import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {downloadSchema, type Download} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';

/** Folder in which a build keeps finished downloads, with one list for each language. */
export const DOWNLOADS_FOLDER = '.cache/downloads';

/** List of the downloads that a build has finished for one language: `.cache/downloads/fr.json`. */
export function downloadsListFile(locale: LocaleTag): string {
  return `${DOWNLOADS_FOLDER}/${locale}.json`;
}

/** The finished downloads of one language; none in a site that is built without them, as `npm start` does. */
export async function readDownloads(root: string, locale: LocaleTag): Promise<readonly Download[]> {
  const text = await readFile(join(root, downloadsListFile(locale)), 'utf8').catch(() => null);
  return text === null ? [] : z.array(downloadSchema).parse(JSON.parse(text));
}
