import {PUBLISHED_LOCALES} from '../../src/handbook/locales.ts';
import {lacksForPublication} from '../../src/handbook/translation/publication.ts';
import type {LanguageCheck} from './check.ts';

/** A language that readers are offered is complete where it matters. */
export const checkPublication: LanguageCheck = (locale, handbook) =>
  PUBLISHED_LOCALES.filter(({tag}) => tag === locale).flatMap(({tag}) =>
    lacksForPublication(handbook, tag).map((lacking) => ({
      file: 'src/handbook/locales.ts',
      line: null,
      rule: 'publication',
      found: `"${tag}" is published and lacks ${lacking}`,
      expected:
        'every interface text, every chapter with a recommendation or a danger, nine in ten of the others',
      remedy: `Translate what is lacking, or set "published: false" of "${tag}": it is then built as a preview.`,
    })),
  );
