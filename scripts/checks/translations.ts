import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {alignTranslation} from '../../src/handbook/parity/align-translation.ts';
import {createCorpus} from '../../src/handbook/parity/corpus.ts';
import {EXCEPTIONS_FILE, nameSentence, type Exception} from '../../src/handbook/parity/exceptions.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {identifyPage} from '../../src/handbook/paths.ts';
import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {pageState} from '../../src/handbook/translation/page-state.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {LanguageCheck} from './check.ts';
import {nameParity} from './name-parity.ts';
import {negationParity} from './negation-parity.ts';
import {oppositeParity} from './opposite-parity.ts';
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
  nameParity,
  negationParity,
  oppositeParity,
  orderParity,
  termParity,
  scriptRule,
];

/** Every translated page of a language says what the English one says, but for the exceptions that have a reason. */
export const checkTranslations: LanguageCheck = (locale, handbook) => {
  const used = new Set<Exception>();
  const problems = translatedPagesOf(locale, handbook).flatMap((page) =>
    TRANSLATION_RULES.flatMap((rule) =>
      rule.find(page).flatMap((finding): readonly Problem[] => {
        const wanted = exceptionOf(finding, rule.name, page.page);
        const exception = handbook.exceptions.find((each) => wanted !== null && isSame(each, wanted));
        if (exception === undefined) return [problemOf(finding, rule.name, page.page, wanted)];
        used.add(exception);
        return [];
      }),
    ),
  );
  return [...problems, ...unusedExceptions(locale, handbook, used)];
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
function withCorpus(
  pages: readonly Omit<TranslatedPage, 'corpus' | 'language' | 'terms'>[],
  language: TermLanguage,
  terms: TranslatedPage['terms'],
): readonly TranslatedPage[] {
  const pairs = pages.flatMap(({aligned, source: page}) =>
    aligned.blocks.flatMap(({source: block, pairs: leaves}) =>
      leaves.map(({source, translation}) => ({
        english: leafText(source.node),
        text: leafText(translation.node),
        // The headings of a page are judged together, so they are left out together.
        block: source.node.type === 'heading' ? page : block,
      })),
    ),
  );
  const corpus = createCorpus(pairs, language);
  return pages.map((page) => ({...page, language, terms, corpus}));
}

function problemOf(
  {line, found, expected, remedy}: Finding,
  rule: string,
  {file}: Page,
  exception: Exception | null,
): Problem {
  const allow =
    exception === null
      ? ''
      : ` If both say the same, say why in ${EXCEPTIONS_FILE}: ${JSON.stringify({...exception, reason: '…'})}`;
  return {file, line, rule, found, expected, remedy: remedy + allow};
}

/** The entry that would allow a finding, but for its reason; null where nothing can. */
function exceptionOf({line, sentence, about}: Finding, rule: string, page: Page): Exception | null {
  if (sentence === null || sentence.trim() === '') return null;
  const under = headingAt(page, line) ?? '';
  return {file: page.file, under, rule, ...nameSentence(sentence), about: [...about], reason: ''};
}

function isSame(one: Exception, other: Exception): boolean {
  return (
    one.file === other.file &&
    one.under === other.under &&
    one.rule === other.rule &&
    one.sentence === other.sentence &&
    one.hash === other.hash &&
    [...one.about].sort().join('\n') === [...other.about].sort().join('\n')
  );
}

/** Id of the heading under which a line stands. */
function headingAt(page: Page, line: number | null): string | null {
  return page.headings.filter((heading) => line !== null && heading.line <= line).at(-1)?.id ?? null;
}

/** An exception that is no longer needed could hide the next fault. Stale pages are not fully compared. */
function unusedExceptions(
  locale: LocaleTag,
  handbook: Handbook,
  used: ReadonlySet<Exception>,
): readonly Problem[] {
  return handbook.exceptions
    .filter(
      (exception) =>
        languageOf(exception) === locale && !used.has(exception) && !isStale(exception, handbook),
    )
    .map(({file, under, rule, sentence, about}) => ({
      file: EXCEPTIONS_FILE,
      line: null,
      rule: 'exceptions',
      found: `an exception from ${rule} for ${[`“${sentence}”`, ...about].join(', ')} in ${file}, under “${under}”, where nothing is reported`,
      expected: 'only exceptions that are needed',
      remedy:
        'Remove the entry, or, if the sentence was changed and still needs it, read it against the English and copy "sentence", "hash" and "about" anew from the message.',
    }));
}

/** Of one whose file is no page at all, English, which every command reads. */
function languageOf({file}: Exception): LocaleTag {
  return identifyPage(file)?.locale ?? SOURCE_LOCALE;
}

function isStale({file}: Exception, handbook: Handbook): boolean {
  const page = handbook.pages.get(file);
  return page !== undefined && page.locale !== SOURCE_LOCALE && pageState(handbook, page).state === 'stale';
}
