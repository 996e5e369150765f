import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Check, LanguageCheck} from './check.ts';
import {checkAbbreviations} from './abbreviations.ts';
import {checkAlternativeText} from './alternative-text.ts';
import {checkBidi} from './bidi.ts';
import {checkCharacters} from './characters.ts';
import {checkCitations, checkCitedEditions} from './citations.ts';
import {checkDefinitionParity} from './definition-parity.ts';
import {checkDirectives} from './directives.ts';
import {checkEffects, checkEffectsData} from './effects.ts';
import {checkErrorProneNotation} from './error-prone-notation.ts';
import {checkFigureCaptions} from './figure-captions.ts';
import {checkHeadingIds} from './heading-ids.ts';
import {checkLinks} from './links.ts';
import {checkMessageParity} from './message-parity.ts';
import {checkMessages} from './messages.ts';
import {checkOutlineFiles, checkOutlinePlaces} from './outline-files.ts';
import {checkPublication} from './publication.ts';
import {checkRecallParity, checkRecalls} from './recalls.ts';
import {checkShownMarkup} from './shown-markup.ts';
import {checkSupersededNotice} from './superseded-notice.ts';
import {checkTermNames} from './term-names.ts';
import {checkTerms} from './terms.ts';
import {checkTranslationRecord} from './translation-record.ts';
import {checkTranslations} from './translations.ts';
import {checkUnexplainedTerms} from './unexplained-terms.ts';
import {checkUnusedReferences} from './unused-references.ts';

/** What is asked once, of the English text and the data. To add a check: a file with one exported check, a line in one of these two lists, a fixture that fails. */
const CHECKS: readonly Check[] = [
  checkOutlineFiles,
  checkCitedEditions,
  checkEffectsData,
  checkRecalls,
  checkTerms,
  checkAbbreviations,
  checkTermNames,
  checkUnexplainedTerms,
  checkUnusedReferences,
];

/** What is asked of each language, English among them. */
const LANGUAGE_CHECKS: readonly LanguageCheck[] = [
  checkOutlinePlaces,
  checkHeadingIds,
  checkLinks,
  checkDirectives,
  checkCitations,
  checkEffects,
  checkMessages,
  checkMessageParity,
  checkDefinitionParity,
  checkRecallParity,
  checkSupersededNotice,
  checkTranslationRecord,
  checkPublication,
  checkTranslations,
  checkCharacters,
  checkShownMarkup,
  checkBidi,
  checkAlternativeText,
  checkFigureCaptions,
  checkErrorProneNotation,
];

/** What is wrong with the English text as a whole and with the data. */
export function checkSource(handbook: Handbook): readonly Problem[] {
  return CHECKS.flatMap((check) => check(handbook));
}

/** What is wrong with the pages of one language. The English ones must have been read too. */
export function checkLanguage(locale: LocaleTag, handbook: Handbook): readonly Problem[] {
  return LANGUAGE_CHECKS.flatMap((check) => check(locale, handbook));
}
