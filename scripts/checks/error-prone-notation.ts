import {findLocale, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {NOTATIONS, type Notation} from './notations.ts';
import {lineAt, proseOf} from './prose.ts';

/** No way of writing a dose or a figure that has been misread to somebody's harm, and each figure in the house style. */
export const checkErrorProneNotation: Check = ({pages}) =>
  [...pages.values()].flatMap((page) =>
    NOTATIONS.filter(({scope}) => appliesTo(scope, page.locale)).flatMap((notation) =>
      problemsOf(page, notation),
    ),
  );

function appliesTo(scope: Notation['scope'], locale: LocaleTag): boolean {
  switch (scope) {
    case 'every':
      return true;
    case 'spaced':
      return !findLocale(locale).segmentsWords;
    case 'english':
      return locale === SOURCE_LOCALE;
  }
}

function problemsOf(page: Page, {pattern, expected, remedy}: Notation): readonly Problem[] {
  return proseOf(page).flatMap((piece) =>
    [...piece.text.matchAll(pattern)].map((match) => ({
      file: page.file,
      line: lineAt(piece, match.index),
      rule: 'error-prone-notation',
      found: `"${match[0].trim()}"`,
      expected,
      remedy,
    })),
  );
}
