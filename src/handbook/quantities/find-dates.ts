import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {datePatternsOf} from './date-patterns.ts';
import {matchAt, skipSpace} from './match-at.ts';
import type {Span} from './quantity.ts';
import {SPACED_LETTERS} from './script-letters.ts';

export interface DateMatch extends Span {
  /** One ISO date, or two for a span of time. */
  readonly values: readonly string[];
}

const SPACED_LETTER = new RegExp(`[${SPACED_LETTERS}]`);
const SPAN_SIGN = /[ \u00A0]*[-–—~][ \u00A0]*/y;

/** The dates of a folded text, in order. */
export function findDates(folded: FoldedText, grammar: Grammar): readonly DateMatch[] {
  const candidates: DateMatch[] = [];
  for (const {pattern, words, read} of datePatternsOf(grammar.language)) {
    if (words.length > 0 && !words.some((word) => folded.lower.includes(word))) continue;
    for (const match of folded.lower.matchAll(pattern)) {
      const span = {start: match.index, end: match.index + match[0].length};
      const values = read(match.groups ?? {}, folded.chars.slice(span.start, span.end));
      if (values !== null && !countsUnits(folded, span.end, grammar)) candidates.push({...span, values});
    }
  }
  // Of two that overlap the longer says more; of two equals the pattern that stands first.
  const found: DateMatch[] = [];
  for (const date of candidates.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (found.every(({start, end}) => date.end <= start || end <= date.start)) found.push(date);
  }
  return joinSpans(
    folded,
    found.sort((a, b) => a.start - b.start),
    grammar,
  );
}

/** « 2024 мес » is a number of months, whatever stands before it. */
function countsUnits({lower}: FoldedText, end: number, grammar: Grammar): boolean {
  if (!/\d/.test(lower.charAt(end - 1))) return false;
  const at = skipSpace(lower, end);
  const unit = grammar.units.matchAt(lower, at);
  // Where no spaces part words, a unit may be the beginning of another one.
  return unit !== null && unit.meaning !== 'year' && SPACED_LETTER.test(lower.charAt(at));
}

/** "30 March–5 April 2020": two dates become one span, and the first takes what only the second says. */
function joinSpans(folded: FoldedText, dates: readonly DateMatch[], grammar: Grammar): readonly DateMatch[] {
  const joined: DateMatch[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    const [from] = previous?.values ?? [];
    const [to] = date.values;
    const together =
      previous?.values.length === 1 &&
      date.values.length === 1 &&
      isJoin(folded, previous.end, date.start, grammar);
    if (previous === undefined || from === undefined || to === undefined || !together) {
      joined.push(date);
      continue;
    }
    joined[joined.length - 1] = {start: previous.start, end: date.end, values: [complete(from, to), to]};
  }
  return joined;
}

function isJoin(folded: FoldedText, from: number, to: number, grammar: Grammar): boolean {
  const sign = matchAt(SPAN_SIGN, folded.chars, from);
  if (sign !== null && from + sign[0].length === to) return true;
  const word = grammar.rangeJoins.matchAt(folded.lower, skipSpace(folded.lower, from));
  return word !== null && skipSpace(folded.lower, word.end) === to;
}

function complete(from: string, to: string): string {
  return from.startsWith('--') && !to.startsWith('--') ? to.slice(0, 4) + from.slice(1) : from;
}
