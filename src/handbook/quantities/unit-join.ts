import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import type {UnitPart} from './unit-part.ts';
import {TIME_BELOW, type UnitName} from './unit-symbols.ts';

/** What stands between two parts of a unit. */
export interface UnitJoin {
  readonly end: number;
  /** A word, no stroke. */
  readonly word: boolean;
  /** What follows is under the stroke. */
  readonly below: boolean;
  /** A bracket opens: mg/(kg·d). */
  readonly opens: boolean;
}

const STROKE = /\.?[ \u00A0]?\/[ \u00A0]?/y;
const OPEN_STROKE = /[ \u00A0]?\/[ \u00A0]?\(/y;
const PRODUCT = /[ \u00A0]?[·*・][ \u00A0]?/y;
const NEVER_BELOW: readonly UnitName[] = ['×', '%', '‰', '°', '°C', '°F', '/min'];
const NUMBERED: readonly UnitName[] = ['day', 'week', 'month', 'year'];
const NUMBER_FOLLOWS = /[ \u00A0]\d/y;

export function readUnitJoin(
  folded: FoldedText,
  index: number,
  grammar: Grammar,
  afterStroke: boolean,
): UnitJoin | null {
  const opened = matchAt(OPEN_STROKE, folded.chars, index);
  if (opened !== null) return {end: index + opened[0].length, word: false, below: true, opens: true};
  const per = readPer(folded, index, grammar);
  if (per !== null) return per;
  const product = matchAt(PRODUCT, folded.chars, index);
  return product && {end: index + product[0].length, word: false, below: afterStroke, opens: false};
}

/** A stroke or a word for it. */
export function readPer(folded: FoldedText, index: number, grammar: Grammar): UnitJoin | null {
  const stroke = matchAt(STROKE, folded.chars, index);
  if (stroke !== null) return {end: index + stroke[0].length, word: false, below: true, opens: false};
  const word = grammar.per.matchAt(folded.lower, skipSpace(folded.chars, index));
  return word && {end: skipSpace(folded.chars, word.end), word: true, below: true, opens: false};
}

/** Whether the part can go on a unit of these parts. */
export function canJoin(
  part: UnitPart,
  parts: readonly UnitPart[],
  join: UnitJoin,
  folded: FoldedText,
): boolean {
  const isTime = part.name in TIME_BELOW;
  // "/1.73 m²" and "/24 h"; but "300 mg/100 mg" are two doses, and "mg every 12 hours" is no unit.
  if (part.figure !== '' && (part.name === parts[0]?.name || (join.word && isTime))) return false;
  if (!part.below) return true;
  // "mg một lần" is "mg once".
  if (NEVER_BELOW.includes(part.name)) return false;
  if (isTime && parts.some(({below, name}) => below && name in TIME_BELOW)) return false;
  // "al giorno 7" names a day.
  return !(
    join.word &&
    NUMBERED.includes(part.name) &&
    matchAt(NUMBER_FOLLOWS, folded.chars, part.end) !== null
  );
}
