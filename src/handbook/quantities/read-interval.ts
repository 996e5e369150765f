import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {intervalGrammarFor, type IntervalGrammar} from './interval-grammar.ts';
import type {Period} from './languages/language.ts';
import type {LexiconMatch} from './lexicon.ts';
import {skipSpace} from './match-at.ts';
import type {Comparator, Quantity, Span} from './quantity.ts';
import {readNumber} from './read-number.ts';
import {readPrefix} from './read-prefix.ts';
import {readSymbol} from './read-symbol.ts';

export interface IntervalMatch extends Span {
  readonly comparator: Comparator | null;
  readonly canonical: string;
}

const RATE_FOLLOWS = /^[ \u00A0]?[\d<≤>≥≈]/;
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
    readEvery(folded, index, wording, grammar),
    readTimesPerPeriod(folded, index, wording, grammar),
    readPeriodTimes(folded, index, wording, grammar),
    readPeriod(folded, index, wording, quantities),
  ].filter((match) => match !== null);
  return found.reduce<IntervalMatch | null>((best, match) => (best === null || match.end > best.end ? match : best), null);
}

function readFixed({lower}: FoldedText, index: number, wording: IntervalGrammar): IntervalMatch | null {
  const match = wording.fixed.matchAt(lower, index);
  return match === null ? null : {start: index, end: match.end, comparator: null, canonical: match.meaning};
}

function readEvery({lower}: FoldedText, index: number, wording: IntervalGrammar, grammar: Grammar): IntervalMatch | null {
  const match = wording.every.matchAt(lower, index) ?? wording.each.matchAt(lower, index);
  if (match === null) return null;
  if (match.number === undefined && RATE_FOLLOWS.test(lower.slice(match.end))) return null;
  const count = match.number === undefined ? '1' : countOf(match.number, wording, grammar);
  const unit = unitOf(match.unit ?? '', grammar);
  if (count === null || unit === null) return null;
  return {start: index, end: match.end, comparator: null, canonical: every(count, unit)};
}

/** "twice a day" */
function readTimesPerPeriod(folded: FoldedText, index: number, wording: IntervalGrammar, grammar: Grammar): IntervalMatch | null {
  const {lower} = folded;
  const times = wording.times.matchAt(lower, index);
  if (times === null) return null;
  const at = skipSpace(lower, times.end);
  const period = longer(wording.periods.matchAt(lower, at), wording.periodsAfter.matchAt(lower, at));
  const count = countOfTimes(times, wording, grammar);
  if (period === null || count === null) return null;
  const {comparator, start} = readPrefix(folded, index, 0, grammar);
  return {start: Math.min(start, index), end: period.end, comparator, canonical: per(count, period.meaning)};
}

/** 「1日2回」, "günde en az iki kez" */
function readPeriodTimes(folded: FoldedText, index: number, wording: IntervalGrammar, grammar: Grammar): IntervalMatch | null {
  const {lower} = folded;
  const period = longer(wording.periods.matchAt(lower, index), wording.periodsBefore.matchAt(lower, index));
  if (period === null) return null;
  const at = skipSpace(lower, period.end);
  const word = grammar.comparatorsBefore.matchAt(lower, at);
  const sign = SIGN.exec(lower.slice(at))?.[0];
  const times = wording.times.matchAt(lower, skipSpace(lower, word?.end ?? at + (sign?.length ?? 0)));
  const count = times === null ? null : countOfTimes(times, wording, grammar);
  if (times === null || count === null) return null;
  const comparator = word?.meaning ?? (sign as Comparator | undefined) ?? null;
  return {start: index, end: times.end, comparator, canonical: per(count, period.meaning)};
}

/** "daily"; 「1日」 only where a quantity follows. */
function readPeriod({lower}: FoldedText, index: number, wording: IntervalGrammar, quantities: readonly Quantity[]): IntervalMatch | null {
  const alone = wording.periods.matchAt(lower, index);
  const before = wording.periodsBefore.matchAt(lower, index);
  const given = before === null ? undefined : quantities.find(({start}) => start === skipSpace(lower, before.end));
  // "ngày 7" is day 7.
  const beforeQuantity = given === undefined || given.unit === null || given.unit === before?.meaning ? null : before;
  const period = longer(alone, beforeQuantity);
  // "每小时5 mL" is a rate.
  if (period === null || (period.meaning === 'hour' && RATE_FOLLOWS.test(lower.slice(period.end)))) return null;
  return {start: index, end: period.end, comparator: null, canonical: every('1', period.meaning)};
}

/** Once an hour is every hour. */
function per(count: string, period: Period): string {
  return count === '1' ? every(count, period) : `${count}/${period}`;
}

/** "every 1 day" is "1/day"; an hour stays an interval. */
function every(count: string, unit: string): string {
  return count === '1' && unit !== 'hour' && unit !== 'minute' ? `1/${unit}` : `every ${count} ${unit}`;
}

function countOfTimes(times: LexiconMatch<string>, wording: IntervalGrammar, grammar: Grammar): string | null {
  return times.meaning === 'n' ? countOf(times.number ?? '', wording, grammar) : times.meaning;
}

/** "4 to 6" is "4–6", "two" is "2". */
function countOf(text: string, wording: IntervalGrammar, grammar: Grammar): string | null {
  const word = wording.numberWords.get(text.trim());
  if (word !== undefined) return word;
  const numbers = Array.from(text.matchAll(/\d+(?:[.,]\d+)?/g), ({0: digits}) => readNumber(digits, 0, grammar.language)?.value);
  return numbers.length === 0 || numbers.includes(undefined) ? null : numbers.join('–');
}

function unitOf(text: string, grammar: Grammar): string | null {
  const word = grammar.units.matchAt(text, 0);
  return word?.end === text.length ? word.meaning : (readSymbol(text, 0)?.name ?? null);
}

function longer(one: LexiconMatch<Period> | null, other: LexiconMatch<Period> | null): LexiconMatch<Period> | null {
  if (one === null || other === null) return one ?? other;
  return other.end > one.end ? other : one;
}
