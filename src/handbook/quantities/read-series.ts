import {shiftDecimal} from './decimal.ts';
import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import type {Comparator} from './quantity.ts';
import {readItem, type Item} from './read-item.ts';
import {readSecond, type Second} from './read-second.ts';

/** Numbers that belong together, and what joins them. */
export interface Series {
  readonly join: 'range' | 'ratio:' | 'ratio/' | 'tolerance' | null;
  readonly items: readonly Item[];
  /** The sign before the second number: "30–< 60". */
  readonly upper: Comparator | null;
}

const RANGE_SIGN = /[ \u00A0]?(?:-{1,2}|[–~])[ \u00A0]?|—|−|[ \u00A0]−[ \u00A0]|…|\.{3}/y;
const STROKE = /[ \u00A0]?\/[ \u00A0]?(?=\d)/y;
const COLON = /:(?=\d)/y;
const TOLERANCE = /[ \u00A0]?±[ \u00A0]?/y;

/** What is joined to the first number of a quantity. `start` is where that number's own signs begin. */
export function readSeries(
  folded: FoldedText,
  first: Item,
  start: number,
  percent: boolean,
  grammar: Grammar,
): Series {
  const joined =
    readRange(folded, first, percent, grammar) ??
    readRangeInWords(folded, first, start, percent, grammar) ??
    readShare(folded, first, grammar) ??
    readRatio(folded, first, grammar) ??
    readTolerance(folded, first, grammar);
  return joined ?? {join: null, items: [first], upper: null};
}

function readRange(folded: FoldedText, first: Item, percent: boolean, grammar: Grammar): Series | null {
  const items = [first];
  let upper: Comparator | null = null;
  for (;;) {
    const previous = items.at(-1) ?? first;
    const at = endOf(RANGE_SIGN, folded.chars, previous.end);
    const second = at === null ? null : readSecond(folded, at, grammar);
    if (second === null || !fits(previous, second, percent)) break;
    if (items.length === 1) upper = second.comparator;
    items.push(second.item);
  }
  return items.length === 1 ? null : {join: 'range', items: shareMultiplier(items), upper};
}

/** Words join a range only upwards: "reduce from 10 to 5" names two doses. */
function readRangeInWords(
  folded: FoldedText,
  first: Item,
  start: number,
  percent: boolean,
  grammar: Grammar,
): Series | null {
  const {lower} = folded;
  const hyphen = lower.charAt(first.end) === '-' ? 1 : 0;
  const at = skipSpace(lower, first.end + hyphen);
  const pairs = grammar.rangePairs.filter(({open}) => open.matchBefore(lower, start) !== null);
  const joins = [grammar.rangeJoins, ...pairs.map(({join}) => join)];
  for (const join of joins) {
    const word = join.matchAt(lower, at);
    if (word === null) continue;
    const second = readSecond(folded, skipSpace(lower, word.end), grammar);
    if (second === null || !fits(first, second, percent)) continue;
    const items = shareMultiplier([first, second.item]);
    if (Number(items[0]?.value) < Number(items[1]?.value))
      return {join: 'range', items, upper: second.comparator};
  }
  return null;
}

function readRatio(folded: FoldedText, first: Item, grammar: Grammar): Series | null {
  const items = [first];
  const word = grammar.ratioJoins.matchAt(folded.lower, first.end);
  const pattern = endOf(STROKE, folded.chars, first.end) === null ? COLON : STROKE;
  for (;;) {
    const previous = items.at(-1) ?? first;
    const at = items.length === 1 && word !== null ? word.end : endOf(pattern, folded.chars, previous.end);
    const item = at === null ? null : readItem(folded, at, grammar);
    if (item === null || (previous.unit !== null && previous.unit !== item.unit)) break;
    items.push(item);
  }
  if (items.length === 1) return null;
  return {join: pattern === STROKE ? 'ratio/' : 'ratio:', items, upper: null};
}

/** 「3分の1」 is 1/3. */
function readShare(folded: FoldedText, whole: Item, grammar: Grammar): Series | null {
  const word = grammar.wholeFirst.matchAt(folded.lower, whole.end);
  const part = word === null ? null : readItem(folded, word.end, grammar);
  if (part === null) return null;
  // The end of the series is the end of its last item.
  return {join: 'ratio/', items: [{...part}, {...whole, end: part.end, unit: part.unit}], upper: null};
}

function readTolerance(folded: FoldedText, first: Item, grammar: Grammar): Series | null {
  const at = endOf(TOLERANCE, folded.chars, first.end);
  const item = at === null ? null : readItem(folded, at, grammar);
  return item === null ? null : {join: 'tolerance', items: [first, item], upper: null};
}

/** The unit stands after the last number, or after both and is the same. */
function fits(previous: Item, second: Second, percent: boolean): boolean {
  if (percent) return previous.unit === null && second.item.unit === null;
  return previous.unit === null ? !second.percent : previous.unit === second.item.unit;
}

/** "3–5 million" is three million to five. */
function shareMultiplier(items: readonly Item[]): readonly Item[] {
  const power = items.at(-1)?.multiplier ?? null;
  if (
    power === null ||
    items.some(({multiplier, unit}, at) => at < items.length - 1 && (multiplier ?? unit) !== null)
  ) {
    return items;
  }
  return items.map((item, at) =>
    at === items.length - 1 ? item : {...item, value: shiftDecimal(item.value, power)},
  );
}

function endOf(pattern: RegExp, text: string, index: number): number | null {
  const match = matchAt(pattern, text, index);
  return match === null ? null : index + match[0].length;
}
