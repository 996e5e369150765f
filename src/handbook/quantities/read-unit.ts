import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import {canJoin, readPer, readUnitJoin} from './unit-join.ts';
import {readUnitPart, unitNameOf, type UnitPart} from './unit-part.ts';
import {COUNTED_BELOW} from './unit-symbols.ts';

export interface UnitMatch {
  readonly unit: string;
  readonly end: number;
}

/** A hyphen joins only a word: "28-day", but not "%30-%40". */
const GAP = /-(?=\p{L})|[ \u00A0]?/uy;
const POWER = /[ \u00A0]?[×xX·*][ \u00A0]?10\^(-?\d{1,2})[ \u00A0]?/y;
/** A counted thing between number and stroke: "30 breaths/min", "18次/分". */
const COUNTED = /[ \u00A0]?[\p{L}\p{M}']{1,20}/uy;
/** Words of a counted thing: "12 recambios de aire por hora". */
const LONGEST_COUNTED = 3;

/** The unit that follows a number, from the number's end; null where none does. */
export function readUnit(folded: FoldedText, index: number, grammar: Grammar): UnitMatch | null {
  const power = matchAt(POWER, folded.chars, index);
  if (power === null) return readNamed(folded, index, grammar);
  const end = index + power[0].length;
  const named = readNamed(folded, end, grammar);
  const prefix = `10^${power[1] ?? ''}`;
  if (named === null) return {unit: prefix, end};
  return {unit: prefix + (named.unit.startsWith('/') ? '' : ' ') + named.unit, end: named.end};
}

function readNamed(folded: FoldedText, index: number, grammar: Grammar): UnitMatch | null {
  const gap = matchAt(GAP, folded.chars, index)?.[0].length ?? 0;
  const first =
    readUnitPart(folded, index + gap, grammar, false) ?? readAfterAdjective(folded, index + gap, grammar);
  if (first === null) return readCounted(folded, index, grammar);
  const parts = readFurtherParts(folded, first, grammar);
  return {unit: unitNameOf(parts), end: parts.at(-1)?.end ?? first.end};
}

/** "les 3 premiers jours": an adjective between number and unit. */
function readAfterAdjective(folded: FoldedText, index: number, grammar: Grammar): UnitPart | null {
  const adjective = grammar.unitAdjectives.matchAt(folded.lower, index);
  return adjective && readUnitPart(folded, skipSpace(folded.chars, adjective.end), grammar, false);
}

function readFurtherParts(folded: FoldedText, first: UnitPart, grammar: Grammar): readonly UnitPart[] {
  const parts = [first];
  let inBrackets = false;
  for (;;) {
    const from = skipWeight(folded, parts.at(-1)?.end ?? first.end, grammar);
    const join = readUnitJoin(folded, from, grammar, inBrackets || parts.some(({below}) => below));
    const part = join && readUnitPart(folded, join.end, grammar, join.below);
    if (part === null || join === null || !canJoin(part, parts, join, folded)) return parts;
    inBrackets ||= join.opens;
    const closes = inBrackets && folded.chars.charAt(part.end) === ')';
    parts.push(closes ? {...part, end: part.end + 1} : part);
    if (closes) inBrackets = false;
  }
}

/** A count per time or volume: the counted thing has no say in the unit. */
function readCounted(folded: FoldedText, index: number, grammar: Grammar): UnitMatch | null {
  let at = index;
  for (let words = 0; words <= LONGEST_COUNTED; words += 1) {
    const per = readPer(folded, at, grammar);
    const part = per && readUnitPart(folded, per.end, grammar, true);
    if (part !== null && per !== null && part.figure === '' && COUNTED_BELOW.includes(part.name)) {
      if (canJoin(part, [], per, folded)) return {unit: unitNameOf([part]), end: part.end};
    }
    const word = matchAt(COUNTED, folded.chars, at);
    if (word === null) return null;
    at += word[0].length;
  }
  return null;
}

/** "mg/kg body weight per day" */
function skipWeight(folded: FoldedText, index: number, grammar: Grammar): number {
  return grammar.weightWords.matchAt(folded.lower, skipSpace(folded.chars, index))?.end ?? index;
}
