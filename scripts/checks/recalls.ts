import {findPage} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {RECALLS_FILE} from '../../src/handbook/recalls.ts';
import type {Check, LanguageCheck} from './check.ts';
import {textProblems} from './text-parity.ts';

const RULE = 'recalls';

/** A warning of a dangerous error names a page that is there, and a place that is on it; each has its own id. */
export const checkRecalls: Check = (handbook) =>
  handbook.recalls.flatMap(({id, edition, chapter, anchor}, index): readonly Problem[] => {
    const problem = (found: string, expected: string, remedy: string): readonly Problem[] => [
      {file: RECALLS_FILE, line: null, rule: RULE, found, expected, remedy},
    ];
    if (handbook.recalls.findIndex((other) => other.id === id) !== index)
      return problem(`the id "${id}" a second time`, 'each id once', 'Give one of the two its own id.');
    const page = findPage(handbook, SOURCE_LOCALE, edition, chapter);
    if (page === null)
      return problem(
        `${id}: the chapter "${chapter}"`,
        `a chapter of the edition "${edition}"`,
        'Correct it.',
      );
    if (anchor !== null && !page.headings.some((heading) => heading.id === anchor))
      return problem(
        `${id}: the place "${anchor}"`,
        `the id of a heading of ${page.file}`,
        'Correct it, or write null for the page as a whole.',
      );
    return [];
  });

/** A warning says in each language what it says in English: it may be the only text that a reader still trusts. */
export const checkRecallParity: LanguageCheck = (locale, {recalls}) =>
  locale === SOURCE_LOCALE
    ? []
    : recalls.flatMap(({id, text}) => {
        const [english, translation] = [text[SOURCE_LOCALE], text[locale]];
        if (english === undefined || translation === undefined) return [];
        const place = `the warning "${id}" (${locale})`;
        return textProblems(
          locale,
          {english, translation, place, source: RECALLS_FILE, strict: true},
          {file: RECALLS_FILE, line: null},
        );
      });
