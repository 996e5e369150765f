import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Check} from './check.ts';
import {checkAbbreviations} from './abbreviations.ts';
import {checkAlternativeText} from './alternative-text.ts';
import {checkBidi} from './bidi.ts';
import {checkCharacters} from './characters.ts';
import {checkCitations} from './citations.ts';
import {checkDirectives} from './directives.ts';
import {checkEffects} from './effects.ts';
import {checkErrorProneNotation} from './error-prone-notation.ts';
import {checkFigureCaptions} from './figure-captions.ts';
import {checkHeadingIds} from './heading-ids.ts';
import {checkLinks} from './links.ts';
import {checkMessages} from './messages.ts';
import {checkOutlineFiles} from './outline-files.ts';
import {checkPublication} from './publication.ts';
import {checkRecalls} from './recalls.ts';
import {checkSupersededNotice} from './superseded-notice.ts';
import {checkTermNames} from './term-names.ts';
import {checkTerms} from './terms.ts';
import {checkTranslationRecord} from './translation-record.ts';
import {checkTranslations} from './translations.ts';
import {checkUnexplainedTerms} from './unexplained-terms.ts';
import {checkUnusedReferences} from './unused-references.ts';

/** The one list of checks. To add one: a file with one exported check, a line here, a fixture that fails. */
const CHECKS: readonly Check[] = [
  checkOutlineFiles,
  checkHeadingIds,
  checkLinks,
  checkDirectives,
  checkCitations,
  checkEffects,
  checkRecalls,
  checkMessages,
  checkSupersededNotice,
  checkTranslationRecord,
  checkPublication,
  checkTranslations,
  checkCharacters,
  checkBidi,
  checkTerms,
  checkAlternativeText,
  checkFigureCaptions,
  checkErrorProneNotation,
  checkAbbreviations,
  checkTermNames,
  checkUnexplainedTerms,
  checkUnusedReferences,
];

/** Everything that is wrong with the handbook, by file and line. */
export function checkHandbook(handbook: Handbook): readonly Problem[] {
  return [...handbook.problems, ...CHECKS.flatMap((check) => check(handbook))].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
