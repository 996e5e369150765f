import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {intervalGrammarFor, type IntervalGrammar} from './interval-grammar.ts';
import {skipSpace} from './match-at.ts';
import type {Comparator, Quantity, Span} from './quantity.ts';
import {readPrefix} from './read-prefix.ts';
import type {TemplateMatch} from './template.ts';

export interface IntervalMatch extends Span {
  readonly comparator: Comparator | null;
  readonly canonical: string;
}

const RATE_FOLLOWS = /^ ?[\d<≤>≥≈]/;
const SIGN = /^[<≤>≥≈]/;

/** The longest wording of how often that starts at the index. `quantities` are those of the same text. */
export function readInterval(
  folded: FoldedText,
  index: number,
  quantities: readonly Quantity[],
  grammar: Grammar,
): IntervalMatch | null {
  const wording = intervalGrammarFor(grammar.language.tag);
  const found = [
    readFixed(folded, index, wording),
    readEvery(folded, index, wording),
    readTimesPerPeriod(folded, index, wording, grammar),
    readPeriodTimes(folded, index, wording, grammar),
    readPeriod(folded, index, wording, quantities),
  ].filter((match) => match !== null);
  return found.reduce<IntervalMatch | null>(
    (best, match) => (best === null || match.end > best.end ? match : best),
    null,
  );
}

function readFixed({lower}: FoldedText, index: number, wording: IntervalGrammar): IntervalMatch | null {
  const match = wording.fixed.matchAt(lower, index);
  return match === null ? null : {start: index, end: match.end, comparator: null, canonical: match.meaning};
}

function readEvery({lower}: FoldedText, index: number, wording: IntervalGrammar): IntervalMatch | null {
  const match = wording.every.matchAt(lower, index) ?? wording.each.matchAt(lower, index);
  if (match?.unit == null) return null;
  // "每小时5 mL" is a rate.
  if (match.count === null && RATE_FOLLOWS.test(lower.slice(match.end, match.end + 2))) return null;
  return {start: index, end: match.end, comparator: null, canonical: every(match.count ?? '1', match.unit)};
}

/** "twice a day" */
function readTimesPerPeriod(
  folded: FoldedText,
  index: number,
  wording: IntervalGrammar,
  grammar: Grammar,
): IntervalMatch | null {
  const {lower} = folded;
  const times = wording.times.matchAt(lower, index);
  if (times === null) return null;
  const period = readPeriodAfter(lower, skipSpace(lower, times.end), wording);
  if (period === null) return null;
  const {comparator, start} = readPrefix(folded, index, 0, grammar);
  return {start, end: period.end, comparator, canonical: per(countOf(times), period.meaning)};
}

function readPeriodAfter(
  lower: string,
  index: number,
  wording: IntervalGrammar,
): {meaning: string; end: number} | null {
  const stroke = wording.stroke.matchAt(lower, index);
  if (stroke?.unit != null && stroke.unit !== 'minute') return {meaning: stroke.unit, end: stroke.end};
  return longer(wording.periods.matchAt(lower, index), wording.periodsAfter.matchAt(lower, index));
}

/** 「1日2回」, "günde en az iki kez" */
function readPeriodTimes(
  {lower}: FoldedText,
  index: number,
  wording: IntervalGrammar,
  grammar: Grammar,
): IntervalMatch | null {
  const period = longer(wording.periods.matchAt(lower, index), wording.periodsBefore.matchAt(lower, index));
  if (period === null) return null;
  const at = skipSpace(lower, period.end);
  const word = grammar.comparatorsBefore.matchAt(lower, at);
  const sign = SIGN.exec(lower.slice(at, at + 1))?.[0];
  const times = wording.times.matchAt(lower, skipSpace(lower, word?.end ?? at + (sign?.length ?? 0)));
  if (times === null) return null;
  const comparator = word?.meaning ?? (sign as Comparator | undefined) ?? null;
  return {start: index, end: times.end, comparator, canonical: per(countOf(times), period.meaning)};
}

/** "daily"; 「1日」 only where a quantity follows. */
function readPeriod(
  {lower}: FoldedText,
  index: number,
  wording: IntervalGrammar,
  quantities: readonly Quantity[],
): IntervalMatch | null {
  const alone = wording.periods.matchAt(lower, index);
  const before = wording.periodsBefore.matchAt(lower, index);
  const given =
    before === null ? undefined : quantities.find(({start}) => start === skipSpace(lower, before.end));
  // "ngày 7" is day 7.
  const beforeQuantity =
    given === undefined || given.unit === null || given.unit === before?.meaning ? null : before;
  const period = longer(alone, beforeQuantity);
  if (period === null) return null;
  // "每小时5 mL" is a rate.
  if (period.meaning === 'hour' && RATE_FOLLOWS.test(lower.slice(period.end, period.end + 2))) return null;
  return {start: index, end: period.end, comparator: null, canonical: every('1', period.meaning)};
}

/** Once an hour is every hour. */
function per(count: string, period: string): string {
  return count === '1' ? every(count, period) : `${count}/${period}`;
}

/** "every 1 day" is "1/day"; an hour stays an interval. */
function every(count: string, unit: string): string {
  return count === '1' && unit !== 'hour' && unit !== 'minute' ? `1/${unit}` : `every ${count} ${unit}`;
}

function countOf({meaning, count}: TemplateMatch<string>): string {
  return meaning === 'n' ? (count ?? '1') : meaning;
}

function longer<Match extends {end: number}>(one: Match | null, other: Match | null): Match | null {
  if (one === null || other === null) return one ?? other;
  return other.end > one.end ? other : one;
}
