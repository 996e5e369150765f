import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {alignTranslation} from '../../src/handbook/parity/align-translation.ts';
import {createCorpus} from '../../src/handbook/parity/corpus.ts';
import {EXCEPTIONS_FILE, type Exception} from '../../src/handbook/parity/exceptions.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {identifyPage} from '../../src/handbook/paths.ts';
import {TERM_LANGUAGES, type TermLanguage} from '../../src/handbook/terms.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {pageState} from '../../src/handbook/translation/page-state.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {negationParity} from './negation-parity.ts';
import {orderParity} from './order-parity.ts';
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
  orderParity,
  termParity,
  scriptRule,
];

/** Every translated page says what the English one says, but for the exceptions that have a reason. */
export const checkTranslations: Check = (handbook) => {
  const used = new Set<Exception>();
  const problems = TERM_LANGUAGES.flatMap((language) => translatedPagesOf(language, handbook)).flatMap(
    (page) =>
      TRANSLATION_RULES.flatMap((rule) =>
        rule.find(page).flatMap((finding): readonly Problem[] => {
          const exception = exceptionFor(finding, rule.name, page.page, handbook.exceptions);
          if (exception === undefined) return [problemOf(finding, rule.name, page.page)];
          used.add(exception);
          return [];
        }),
      ),
  );
  return [...problems, ...unusedExceptions(handbook, used)];
};

/** The pages of a language, each with what it is held to; none for English. */
export function translatedPagesOf(language: TermLanguage, handbook: Handbook): readonly TranslatedPage[] {
  const pages = [...handbook.pages.values()].filter(
    ({locale}) => locale === language && locale !== SOURCE_LOCALE,
  );
  const aligned = pages.flatMap((page) => {
    const state = pageState(handbook, page);
    if (state.state !== 'current' && state.state !== 'stale') return [];
    return [{page, source: state.translation.source, aligned: alignTranslation(state.translation)}];
  });
  return withCorpus(aligned, language, handbook.terms);
}

/** Gives each page what its language's pages have in common. */
export function withCorpus(
  pages: readonly Omit<TranslatedPage, 'corpus' | 'language' | 'terms'>[],
  language: TermLanguage,
  terms: TranslatedPage['terms'],
): readonly TranslatedPage[] {
  const pairs = pages.flatMap(({aligned}) =>
    aligned.blocks.flatMap(({source: block, pairs: leaves}) =>
      leaves.map(({source, translation}) => ({
        english: leafText(source.node),
        text: leafText(translation.node),
        block,
      })),
    ),
  );
  const corpus = createCorpus(pairs, language);
  return pages.map((page) => ({...page, language, terms, corpus}));
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
    .filter(
      (exception) => !used.has(exception) && wasRead(exception, handbook) && !isStale(exception, handbook),
    )
    .map(({file, under, rule, about}) => ({
      file: EXCEPTIONS_FILE,
      line: null,
      rule: 'exceptions',
      found: `an exception from ${rule} for ${about.join(', ')} in ${file}, under “${under}”, where nothing is reported`,
      expected: 'only exceptions that are needed',
      remedy: 'Remove the entry, or correct its file, heading, rule or "about".',
    }));
}

/** False for an exception of a language that a command has left unread. */
function wasRead({file}: Exception, {locales}: Handbook): boolean {
  const locale = identifyPage(file)?.locale;
  return locale === undefined || locales.includes(locale);
}

function isStale({file}: Exception, handbook: Handbook): boolean {
  const page = handbook.pages.get(file);
  return page !== undefined && page.locale !== SOURCE_LOCALE && pageState(handbook, page).state === 'stale';
}
