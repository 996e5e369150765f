import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {assembleBook, pagesOf} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS, type EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {revisionId, type Revision} from '../../src/handbook/revision.ts';
import {readFileDates} from './read-dates-git.ts';

export type Revisions = Readonly<Record<EditionId, Revision>>;

/** Of a page that is in no history and on no disk, as tests have them. */
const NO_DAY = '1970-01-01';

/** The revision of each edition in one language. */
export async function readRevisions(root: string, handbook: Handbook, locale: LocaleTag): Promise<Revisions> {
  const dates = await readFileDates(root);
  const entries = EDITION_IDS.map((edition) => {
    const days = pagesOf(assembleBook(handbook, locale, edition)).map(({file}) => dates.get(file) ?? NO_DAY);
    return [
      edition,
      {id: revisionId(handbook, locale, edition), date: days.sort().at(-1) ?? NO_DAY} satisfies Revision,
    ];
  });
  return Object.fromEntries(entries) as Record<EditionId, Revision>;
}
