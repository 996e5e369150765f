import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {findLocale, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {LanguageCheck} from './check.ts';
import {NOTATIONS, type Notation} from './notations.ts';
import {lineAt, proseOf, type Prose} from './prose.ts';

/** No way of writing a dose or a figure that has been misread to somebody's harm, and each figure in the house style. */
export const checkErrorProneNotation: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => {
    const pieces = proseOf(page).filter(({text}) => page.locale === SOURCE_LOCALE || FIGURES.test(text));
    return NOTATIONS.filter(({scope}) => appliesTo(scope, page.locale)).flatMap((notation) =>
      problemsOf(page, pieces, notation),
    );
  });

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

/** Without any of these a text has nothing to say wrongly, but for English letters. */
const FIGURES = /[\d≥≤<>]/;

function problemsOf(
  page: Page,
  pieces: readonly Prose[],
  {pattern, expected, remedy}: Notation,
): readonly Problem[] {
  return pieces.flatMap((piece) =>
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
