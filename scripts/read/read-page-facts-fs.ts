import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import {createPageFacts} from '../../src/handbook/create-page-facts.ts';
import type {PageFacts} from '../../src/handbook/page-facts.ts';
import {chapterPath} from '../../src/handbook/paths.ts';
import {readFileDates} from './read-dates-git.ts';

/** The facts of every page of a language's site, by the page's path in it. */
export type SiteFacts = ReadonlyMap<string, PageFacts>;

/** Reads what each page of a language's site says of itself. */
export async function readSiteFacts(root: string, handbook: Handbook, locale: LocaleTag): Promise<SiteFacts> {
  const dates = await readFileDates(root);
  return new Map(
    EDITION_IDS.flatMap((edition) =>
      chapterIdsOf(edition).flatMap((chapter) => {
        const facts = createPageFacts(handbook, {locale, edition, chapter}, (file) => dates.get(file) ?? '');
        return facts === null ? [] : [[chapterPath(edition, chapter), facts] as const];
      }),
    ),
  );
}
