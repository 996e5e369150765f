import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import type {LexiconMatch} from './lexicon.ts';
import {skipSpace} from './match-at.ts';
import type {Comparator} from './quantity.ts';
import type {UnitName} from './unit-symbols.ts';

/** What stands before a number and belongs to it. */
export interface Prefix {
  /** Where the quantity's own signs begin; words before it lie outside. */
  readonly start: number;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly times: boolean;
  readonly tolerance: boolean;
  readonly comparator: Comparator | null;
  /** "每分钟": what the number is per. */
  readonly per: UnitName | null;
  /** "day 7": what the number counts. */
  readonly unit: UnitName | null;
}

const SIGN = /(?:^|[\s(<>≤≥≈~:;,，：、；。（[±%=]|[^\p{L}\p{N}\p{M}%)\]])([-−–+])$/u;
const MINUS_SIGN = /−$/;
const TIMES = /(?:×|(?<![\p{L}\p{N}])[xXх])[ \u00A0]?$/u;
const TOLERANCE = /±[ \u00A0]?$/;
const PERCENT = /%[ \u00A0]?$/;
const COMPARATOR = /(?<![-=])(<=|>=|=<|[≤≥<>≈~])[ \u00A0]{0,2}$/;
const BOUNDS_NEXT = /^[ \u00A0]+(?:(?:than|de|d'|que|di|dari|من|hơn)[ \u00A0]+)?[<≤>≥≈]?[ \u00A0]?\d/;
/** No sign with its spaces and the character before it is longer. */
const LONGEST_SIGN = 8;
const SIGNS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '>': '>',
  '≤': '≤',
  '≥': '≥',
  '≈': '≈',
  '~': '≈',
  '<=': '≤',
  '=<': '≤',
  '>=': '≥',
};
const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {'<': '≥', '≤': '>', '>': '≤', '≥': '<', '≈': '≈'};

/** Reads backwards from a number; nothing before `floor`, where the quantity before ended. */
export function readPrefix(folded: FoldedText, index: number, floor: number, grammar: Grammar): Prefix {
  const {chars} = folded;
  const sign = signBefore(SIGN, chars, index, floor) ?? signBefore(MINUS_SIGN, chars, index, floor);
  let start = sign?.start ?? index;
  const tolerance = signBefore(TOLERANCE, chars, start, floor);
  start = tolerance?.start ?? start;
  const percentWord = wordBefore(grammar.percentBefore.matchBefore(folded.lower, start), floor);
  const percent = signBefore(PERCENT, chars, start, floor);
  start = percentWord?.start ?? percent?.start ?? start;
  const times = signBefore(TIMES, chars, start, floor);
  start = times?.start ?? start;
  const ordinal = wordBefore(grammar.ordinalsBefore.matchBefore(folded.lower, start), floor);
  const comparator = signBefore(COMPARATOR, chars, start, floor);
  start = comparator?.start ?? start;
  const before = ordinal?.start ?? start;
  const word = comparator === null ? readWord(folded, before, floor, grammar) : null;
  const outside = word?.start ?? before;

  return {
    start,
    negative: sign !== null && sign.text !== '+',
    percent: percent !== null || percentWord !== null,
    times: times !== null,
    tolerance: tolerance !== null,
    comparator: comparator === null ? (word?.comparator ?? null) : (SIGNS[comparator.text] ?? null),
    per: wordBefore(grammar.perBefore.matchBefore(folded.lower, outside), floor)?.meaning ?? null,
    unit: wordBefore(grammar.unitsBefore.matchBefore(folded.lower, outside), floor)?.meaning ?? null,
  };
}

/** A sign that ends at the index, and where it starts. */
function signBefore(
  pattern: RegExp,
  chars: string,
  index: number,
  floor: number,
): {readonly text: string; readonly start: number} | null {
  const from = Math.max(0, index - LONGEST_SIGN);
  const match = pattern.exec(chars.slice(from, index));
  if (match === null) return null;
  const text = match[1] ?? match[0];
  const start = from + match.index + match[0].indexOf(text);
  return start < floor ? null : {text, start};
}

function readWord(
  folded: FoldedText,
  index: number,
  floor: number,
  grammar: Grammar,
): {comparator: Comparator; start: number} | null {
  const word = wordBefore(grammar.comparatorsBefore.matchBefore(folded.lower, index), floor);
  if (word === null) return null;
  const negation = wordBefore(grammar.negations.matchBefore(folded.lower, word.start), floor);
  if (negation === null) return {comparator: word.meaning, start: word.start};
  return {comparator: OPPOSITE[word.meaning], start: negation.start};
}

function wordBefore<Meaning>(
  match: LexiconMatch<Meaning> | null,
  floor: number,
): LexiconMatch<Meaning> | null {
  return match === null || match.start < floor ? null : match;
}

/** A sign after the number bounds what follows it: "100 < PaO₂/FiO₂" is "> 100" of it. */
export function comparatorAfter(folded: FoldedText, end: number, grammar: Grammar): Comparator | null {
  const after = skipSpace(folded.lower, end);
  // 「2項目以上」: what is counted stands between.
  const counted = grammar.counters.matchAt(folded.lower, after)?.end ?? after;
  const word =
    grammar.comparatorsAfter.matchAt(folded.lower, after) ??
    grammar.comparatorsAfter.matchAt(folded.lower, end) ??
    grammar.comparatorsAfter.matchAt(folded.lower, skipSpace(folded.lower, counted));
  // In "100–60 and below 60" the words bound what follows.
  if (word !== null && !BOUNDS_NEXT.test(folded.lower.slice(word.end))) return word.meaning;
  const sign = /^([<>≤≥])[ \u00A0]*(?=[\p{L}(])/u.exec(folded.chars.slice(after))?.[1];
  if (sign === undefined) return null;
  const mirrored: Readonly<Record<string, Comparator>> = {'<': '>', '>': '<', '≤': '≥', '≥': '≤'};
  return mirrored[sign] ?? null;
}
