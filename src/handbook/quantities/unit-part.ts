import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import {readNumber} from './read-number.ts';
import {readSymbol} from './read-symbol.ts';
import {TIME_BELOW, type UnitName} from './unit-symbols.ts';

/** One part of a unit. */
export interface UnitPart {
  readonly name: UnitName;
  /** The "1.73 " of "/1.73 m²". */
  readonly figure: string;
  /** Under the stroke, or with a negative power (kg⁻¹). */
  readonly below: boolean;
  readonly end: number;
}

const POWER_BELOW = /\^-\d/y;

export function readUnitPart(
  folded: FoldedText,
  index: number,
  grammar: Grammar,
  below: boolean,
): UnitPart | null {
  const number = below ? readNumber(folded.chars, index, grammar.language) : null;
  const start = number === null ? index : skipSpace(folded.chars, number.end);
  const symbol = readSymbol(folded.chars, start);
  const word = grammar.units.matchAt(folded.lower, start);
  const atom = word !== null && word.end > (symbol?.end ?? 0) ? {name: word.meaning, end: word.end} : symbol;
  if (atom === null) return null;
  const raised = matchAt(POWER_BELOW, folded.chars, atom.end);
  return {
    name: atom.name,
    figure: number === null || number.value === '1' ? '' : `${number.value} `,
    below: below || raised !== null,
    end: atom.end + (raised?.[0].length ?? 0),
  };
}

/** Below the stroke, time comes last: mg/kg/day, whatever the order of the words. */
export function unitNameOf(parts: readonly UnitPart[]): string {
  const above = parts.filter(({below, name}) => !below && name !== '×').map(({name}) => name);
  const below = parts.filter((part) => part.below);
  const times = below.filter(({name}) => name in TIME_BELOW);
  const others = below.filter(({name}) => !(name in TIME_BELOW));
  const named = [...others, ...times].map(({name, figure}) => `/${figure}${TIME_BELOW[name] ?? name}`);
  return below.length === 0 && above.length === 0 ? '×' : above.join('·') + named.join('');
}
