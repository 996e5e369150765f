import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {pageFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {anchorsOf} from '../../src/handbook/anchors.ts';
import type {Check} from './check.ts';

/** A translated page has the anchors of the English one, in the same order: links lead to the same place in every language. */
export const checkTranslatedHeadings: Check = (handbook) =>
  [...handbook.pages.values()]
    .filter((page) => page.locale !== SOURCE_LOCALE)
    .flatMap((page): readonly Problem[] => {
      const source = handbook.pages.get(pageFile({...page, locale: SOURCE_LOCALE}));
      if (source === undefined) return [];
      const expected = anchorsOf(source, handbook).map(({id}) => id);
      const found = anchorsOf(page, handbook);
      const index = expected.findIndex((id, place) => found[place]?.id !== id);
      if (index < 0 && found.length === expected.length) return [];
      const place = index < 0 ? expected.length : index;
      return [
        {
          file: page.file,
          line: found[place]?.line ?? null,
          rule: 'translated-headings',
          found:
            found[place] === undefined ? 'no further heading or block id' : `the id "${found[place].id}"`,
          expected:
            expected[place] === undefined ? 'no further one' : `"${expected[place]}", as in ${source.file}`,
          remedy: 'Keep headings, recommendations and their ids as in the English page.',
        },
      ];
    });
