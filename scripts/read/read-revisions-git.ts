import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {assembleBook, pagesOf} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS, type EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {revisionId, type Revision} from '../../src/handbook/revision.ts';
import {readNewestDate} from './read-dates-git.ts';

export type Revisions = Readonly<Record<EditionId, Revision>>;

/** The revision of each edition in one language. */
export async function readRevisions(root: string, handbook: Handbook, locale: LocaleTag): Promise<Revisions> {
  const entries = EDITION_IDS.map(async (edition) => {
    const files = pagesOf(assembleBook(handbook, locale, edition)).map((page) => page.file);
    const revision: Revision = {
      id: revisionId(handbook, locale, edition),
      date: await readNewestDate(root, files),
    };
    return [edition, revision] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<EditionId, Revision>;
}
