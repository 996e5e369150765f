import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {alignTranslation} from '../../src/handbook/parity/align-translation.ts';
import {EXCEPTIONS_FILE, type Exception} from '../../src/handbook/parity/exceptions.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {pageState} from '../../src/handbook/translation/page-state.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {negationParity} from './negation-parity.ts';
import {quantityParity} from './quantity-parity.ts';
import {scriptRule} from './script.ts';
import {structureParity} from './structure-parity.ts';
import {termParity} from './term-parity.ts';
import type {Finding, TranslatedPage, TranslationRule} from './translation-rule.ts';

/** The one list of what a translation is held to. To add a rule: a file with one exported rule, a line here, a fixture that fails. */
export const TRANSLATION_RULES: readonly TranslationRule[] = [
  structureParity,
  quantityParity,
  negationParity,
  termParity,
  scriptRule,
];

/** Every translated page says what the English one says, but for the exceptions that have a reason. */
export const checkTranslations: Check = (handbook) => {
  const used = new Set<Exception>();
  const problems = [...handbook.pages.values()].flatMap((page): readonly Problem[] => {
    const translated = translatedPage(page, handbook);
    if (translated === null) return [];
    return TRANSLATION_RULES.flatMap((rule) =>
      rule.find(translated).flatMap((finding) => {
        const exception = exceptionFor(finding, rule.name, page, handbook.exceptions);
        if (exception === undefined) return [problemOf(finding, rule.name, page)];
        used.add(exception);
        return [];
      }),
    );
  });
  return [...problems, ...unusedExceptions(handbook, used)];
};

/** A page with what it is held to; null for English, and where there is no English page. */
export function translatedPage(page: Page, handbook: Handbook): TranslatedPage | null {
  if (page.locale === 'en') return null;
  const state = pageState(handbook, page);
  if (state.state !== 'current' && state.state !== 'stale') return null;
  const {source} = state.translation;
  const aligned = alignTranslation(state.translation);
  return {language: page.locale, page, source, aligned, terms: handbook.terms};
}

function problemOf({line, found, expected, remedy}: Finding, rule: string, {file}: Page): Problem {
  return {file, line, rule, found, expected, remedy};
}

function exceptionFor(
  {line, about}: Finding,
  rule: string,
  page: Page,
  exceptions: readonly Exception[],
): Exception | undefined {
  return exceptions.find(
    (exception) =>
      exception.file === page.file &&
      exception.rule === rule &&
      exception.under === (headingAt(page, line) ?? '') &&
      about.length > 0 &&
      about.every((what) => exception.about.includes(what)),
  );
}

/** Id of the heading under which a line stands. */
function headingAt(page: Page, line: number | null): string | null {
  return page.headings.filter((heading) => line !== null && heading.line <= line).at(-1)?.id ?? null;
}

/** An exception that is no longer needed could hide the next fault. Stale pages are not fully compared. */
function unusedExceptions(handbook: Handbook, used: ReadonlySet<Exception>): readonly Problem[] {
  return handbook.exceptions
    .filter((exception) => !used.has(exception) && !isStale(exception, handbook))
    .map(({file, under, rule, about}) => ({
      file: EXCEPTIONS_FILE,
      line: null,
      rule: 'exceptions',
      found: `an exception from ${rule} for ${about.join(', ')} in ${file}, under “${under}”, where nothing is reported`,
      expected: 'only exceptions that are needed',
      remedy: 'Remove the entry, or correct its file, heading, rule or "about".',
    }));
}

function isStale({file}: Exception, handbook: Handbook): boolean {
  const page = handbook.pages.get(file);
  return page !== undefined && page.locale !== 'en' && pageState(handbook, page).state === 'stale';
}
