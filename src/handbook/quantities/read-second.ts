import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import type {Comparator} from './quantity.ts';
import {readItem, type Item} from './read-item.ts';

/** The second or a later number of a range. */
export interface Second {
  readonly item: Item;
  readonly comparator: Comparator | null;
  /** A percent sign stands before the number. */
  readonly percent: boolean;
}

const BEFORE_SECOND = /([<≤>≥≈]?)[ \u00A0]?(%?)([-−]?)(?=[\d.])/y;

export function readSecond(folded: FoldedText, index: number, grammar: Grammar): Second | null {
  // "day 7 to day 10", "ke-7 sampai ke-10"
  const unit = grammar.unitsBefore.matchAt(folded.lower, index);
  const unitEnd = skipSpace(folded.lower, unit?.end ?? index);
  const from = skipSpace(folded.lower, grammar.ordinalsBefore.matchAt(folded.lower, unitEnd)?.end ?? unitEnd);
  const before = matchAt(BEFORE_SECOND, folded.chars, from);
  if (before === null) return null;
  const [text, comparator = '', percent = '', minus = ''] = before;
  const item = readItem(folded, from + text.length, grammar);
  if (item === null) return null;
  return {
    item: minus === '' ? item : {...item, value: `-${item.value}`},
    comparator: comparator === '' ? null : (comparator as Comparator),
    percent: percent !== '',
  };
}
