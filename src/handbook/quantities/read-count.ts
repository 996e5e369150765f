import type {Grammar} from './grammar.ts';
import type {Lexicon} from './lexicon.ts';
import {matchAt, skipSpace} from './match-at.ts';
import {readNumber} from './read-number.ts';

const RANGE_SIGN = / ?[-–~] ?/y;

/** A count at the index, in figures or words: "2", "4–6", "4 to 6", "two". */
export function readCount(
  lower: string,
  index: number,
  words: Lexicon<string>,
  grammar: Grammar,
): {count: string; end: number} | null {
  const word = words.matchAt(lower, index);
  if (word !== null) return {count: word.meaning, end: word.end};
  const first = readNumber(lower, index, grammar.language);
  if (first === null) return null;
  const sign = matchAt(RANGE_SIGN, lower, first.end);
  const join = grammar.rangeJoins.matchAt(lower, skipSpace(lower, first.end));
  const from = sign === null ? skipSpace(lower, join?.end ?? first.end) : first.end + sign[0].length;
  const second = sign === null && join === null ? null : readNumber(lower, from, grammar.language);
  if (second === null) return {count: first.value, end: first.end};
  return {count: `${first.value}–${second.value}`, end: second.end};
}
