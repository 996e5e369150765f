import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import type {Status} from '../../src/handbook/translation/status.ts';
import {
  createRecommendationsFile,
  createRecommendationsSchema,
} from '../outputs/data/create-recommendation-files.ts';

/** Writes what programs read: the recommendations in every language, their JSON Schema, and how far the languages are translated. */
export async function writeData(folder: string, handbook: Handbook, status: Status): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'recommendations.schema.json'), createRecommendationsSchema());
  await writeFile(join(folder, 'translation-status.json'), `${JSON.stringify(status, null, 1)}\n`);
  for (const locale of LOCALE_TAGS) {
    await writeFile(
      join(folder, `recommendations.${locale}.json`),
      createRecommendationsFile(handbook, locale),
    );
  }
}
