import {canonicalDecimal, shiftDecimal} from './decimal.ts';
import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import {readNumber} from './read-number.ts';
import {readUnit} from './read-unit.ts';
import {NAME_LETTERS} from './script-letters.ts';

/** One number with what follows it. */
export interface Item {
  readonly value: string;
  /** Power of ten that a word gave it: 6 for "5 million". */
  readonly multiplier: number | null;
  readonly unit: string | null;
  readonly end: number;
}

const POWER_OF_TEN = /10\^(-?\d{1,2})/y;
/** "3D", "6MWT", "5-HT": the number belongs to a name. "1990s" does not. */
const NAME_GOES_ON = new RegExp(`(?!s(?!\\p{L}))[${NAME_LETTERS}]|-\\p{Lu}|_`, 'uy');

/** The number at the index, with its unit; null where none starts or where it belongs to a name. */
export function readItem(folded: FoldedText, index: number, grammar: Grammar): Item | null {
  const {chars, lower} = folded;
  const number = readPowerOfTen(chars, index) ?? readNumber(chars, index, grammar.language);
  if (number === null) return null;
  const multiplied = readMultiplier(folded, number.end, grammar);
  const numberEnd = multiplied?.end ?? number.end;
  const ordinalEnd = grammar.ordinalsAfter.matchAt(lower, numberEnd)?.end ?? numberEnd;
  const unit = readUnit(folded, ordinalEnd, grammar);
  if (unit === null && matchAt(NAME_GOES_ON, chars, ordinalEnd) !== null) return null;
  return {
    value: multiplied === null ? number.value : shiftDecimal(number.value, multiplied.power),
    multiplier: multiplied?.power ?? null,
    unit: unit?.unit ?? null,
    end: unit?.end ?? ordinalEnd,
  };
}

function readPowerOfTen(chars: string, index: number): {value: string; end: number} | null {
  const match = matchAt(POWER_OF_TEN, chars, index);
  if (match === null) return null;
  return {value: shiftDecimal(canonicalDecimal('1'), Number(match[1])), end: index + match[0].length};
}

function readMultiplier(
  folded: FoldedText,
  index: number,
  grammar: Grammar,
): {power: number; end: number} | null {
  const start = skipSpace(folded.chars, index);
  const word = grammar.multipliers.matchAt(folded.lower, start);
  if (word === null) return null;
  // 千克 is a kilogram, no thousand.
  const unit = grammar.units.matchAt(folded.lower, start);
  return unit !== null && unit.end > word.end ? null : {power: word.meaning, end: word.end};
}
