import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {anchorsOf} from '../../src/handbook/anchors.ts';
import type {LanguageCheck} from './check.ts';

/** An anchor names one place of a page. */
export const checkHeadingIds: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => {
    const firstLines = new Map<string, number>();
    return anchorsOf(page, handbook).flatMap(({id, line}): readonly Problem[] => {
      const first = firstLines.get(id);
      if (first === undefined) {
        firstLines.set(id, line);
        return [];
      }
      return [
        {
          file: page.file,
          line,
          rule: 'heading-ids',
          found: `the id "${id}" a second time; it stands first on line ${first}`,
          expected: 'an id once on a page',
          remedy: 'Give this heading or block another id, the same in every language.',
        },
      ];
    });
  });
