import {createHash} from 'node:crypto';
import {findPage, type Handbook} from './assemble-handbook.ts';
import type {PageFacts} from './page-facts.ts';
import type {PageKey} from './paths.ts';
import {describeState} from './text-hash.ts';
import {countChanges, pageState} from './translation/page-state.ts';

/** The facts of the page that a language shows; `dateOf` gives the ISO day of the newest change of a file. */
export function createPageFacts(
  handbook: Handbook,
  key: PageKey,
  dateOf: (file: string) => string,
): PageFacts | null {
  const page = findPage(handbook, key.locale, key.edition, key.chapter);
  if (page === null) return null;
  // The English page that stands in for a missing translation is the English page: its revision is one everywhere.
  const state = pageState(handbook, page);
  const id = createHash('sha256')
    .update(JSON.stringify([page.file, page.sourceHash, describeState(state)]))
    .digest('hex')
    .slice(0, 8);
  return {
    revision: {id, date: dateOf(page.file)},
    trust:
      'translation' in state
        ? {changes: countChanges(state.translation), review: state.translation.review}
        : null,
  };
}
