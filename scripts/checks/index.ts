import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Check} from './check.ts';
import {checkCitations} from './citations.ts';
import {checkDirectives} from './directives.ts';
import {checkHeadingIds} from './heading-ids.ts';
import {checkLinks} from './links.ts';
import {checkMessages} from './messages.ts';
import {checkOutlineFiles} from './outline-files.ts';
import {checkSupersededNotice} from './superseded-notice.ts';
import {checkTerms} from './terms.ts';
import {checkTranslatedHeadings} from './translated-headings.ts';

/** The one list of checks. To add one: a file with one exported check, a line here, a fixture that fails. */
const CHECKS: readonly Check[] = [
  checkOutlineFiles,
  checkHeadingIds,
  checkLinks,
  checkDirectives,
  checkCitations,
  checkMessages,
  checkSupersededNotice,
  checkTranslatedHeadings,
  checkTerms,
];

/** Everything that is wrong with the handbook, by file and line. */
export function checkHandbook(handbook: Handbook): readonly Problem[] {
  return [...handbook.problems, ...CHECKS.flatMap((check) => check(handbook))].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
