import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import {pageFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Check, LanguageCheck} from './check.ts';

const RULE = 'outline-files';
const OUTLINE_FILE = 'src/handbook/outline.ts';

/** Every chapter of the outline has its English file. */
export const checkOutlineFiles: Check = (handbook) => {
  const unreadable = new Set(handbook.problems.map((problem) => problem.file));
  return EDITION_IDS.flatMap((edition) =>
    chapterIdsOf(edition)
      .map((chapter) => ({chapter, file: pageFile({locale: SOURCE_LOCALE, edition, chapter})}))
      .filter(({file}) => !handbook.pages.has(file) && !unreadable.has(file))
      .map(({chapter, file}): Problem => ({
        file: OUTLINE_FILE,
        line: null,
        rule: RULE,
        found: `the chapter "${chapter}" without a file`,
        expected: file,
        remedy: `Write ${file}, or take the chapter out of that edition in ${OUTLINE_FILE}.`,
      })),
  );
};

/** Every file has a place in the outline. */
export const checkOutlinePlaces: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale)
    .filter((page) => !chapterIdsOf(page.edition).includes(page.chapter))
    .map((page): Problem => ({
      file: page.file,
      line: null,
      rule: RULE,
      found: `the page "${page.chapter}", which has no place in the outline of this edition`,
      expected: 'a chapter listed in src/handbook/outline.ts',
      remedy: 'Add the chapter to the outline, rename the file, or remove it.',
    }));
