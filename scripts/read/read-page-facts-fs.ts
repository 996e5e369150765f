import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import {createPageFacts} from '../../src/handbook/create-page-facts.ts';
import type {PageFacts} from '../../src/handbook/page-facts.ts';
import {chapterPath, pagesFolder} from '../../src/handbook/paths.ts';
import {readFileDates} from './read-dates-git.ts';

/** The facts of every page of a language's site, by the page's path in it. */
export type SiteFacts = ReadonlyMap<string, PageFacts>;

/** Reads what each page of a language's site says of itself. */
export async function readSiteFacts(root: string, handbook: Handbook, locale: LocaleTag): Promise<SiteFacts> {
  const folders = EDITION_IDS.flatMap((edition) =>
    [...new Set([SOURCE_LOCALE, locale])].map((language) => pagesFolder(language, edition)),
  );
  const dates = await readFileDates(root, folders);
  return new Map(
    EDITION_IDS.flatMap((edition) =>
      chapterIdsOf(edition).flatMap((chapter) => {
        const facts = createPageFacts(handbook, {locale, edition, chapter}, (file) => dates.get(file) ?? '');
        return facts === null ? [] : [[chapterPath(edition, chapter), facts] as const];
      }),
    ),
  );
}
