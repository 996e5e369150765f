import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import {matchAt, skipSpace} from './match-at.ts';
import {readNumber} from './read-number.ts';
import {readSymbol} from './read-symbol.ts';
import {COUNTED_BELOW, TIME_BELOW, type UnitName} from './unit-symbols.ts';

export interface UnitMatch {
  readonly unit: string;
  readonly end: number;
}

/** One part of a unit: a name, and whether a negative power puts it below the stroke (kg⁻¹). */
interface Part {
  readonly name: UnitName;
  readonly figure: string;
  readonly below: boolean;
  readonly end: number;
}

/** A hyphen joins only a word: "28-day", but not "%30-%40". */
const GAP = /-(?=\p{L})|[ \u00A0]{0,2}/uy;
const POWER = /[ \u00A0]*[×xX·*][ \u00A0]*10\^(-?\d{1,2})[ \u00A0]*/y;
const STROKE = /\.?[ \u00A0]?\/[ \u00A0]?/y;
const OPEN_STROKE = /[ \u00A0]?\/[ \u00A0]?\(/y;
const PRODUCT = /[ \u00A0]?[·*・][ \u00A0]?/y;
const NEVER_BELOW: readonly UnitName[] = ['×', '%', '‰', '°', '°C', '°F', '/min'];
const NUMBERED: readonly UnitName[] = ['day', 'week', 'month', 'year'];
const NUMBER_FOLLOWS = /[ \u00A0]\d/y;
const POWER_BELOW = /\^-\d/y;
/** A counted thing between number and stroke: "30 breaths/min", "18次/分". */
const COUNTED = /[ \u00A0]?[\p{L}\p{M}']{1,20}/uy;

/** The unit that follows a number, from the number's end; null where none does. */
export function readUnit(folded: FoldedText, index: number, grammar: Grammar): UnitMatch | null {
  const power = matchAt(POWER, folded.chars, index);
  const prefix = power === null ? '' : `10^${power[1] ?? ''}`;
  const from = power === null ? index : index + power[0].length;
  const gap = power === null ? (matchAt(GAP, folded.chars, from)?.[0].length ?? 0) : 0;
  const first = readPart(folded, from + gap, grammar, false) ?? readAfterAdjective(folded, from, grammar);
  if (first === null) {
    const counted = readCounted(folded, from, grammar);
    if (counted !== null) return {unit: prefix + counted.unit, end: counted.end};
    return prefix === '' ? null : {unit: prefix, end: from};
  }
  const parts = readFurtherParts(folded, first, grammar);
  const name = nameOf(parts);
  const end = parts.at(-1)?.end ?? first.end;
  return {unit: prefix === '' ? name : prefix + (name.startsWith('/') ? '' : ' ') + name, end};
}

/** "les 3 premiers jours": an adjective between number and unit. */
function readAfterAdjective(folded: FoldedText, index: number, grammar: Grammar): Part | null {
  const adjective = grammar.unitAdjectives.matchAt(folded.lower, skipSpace(folded.chars, index));
  return adjective === null ? null : readPart(folded, skipSpace(folded.chars, adjective.end), grammar, false);
}

function readFurtherParts(folded: FoldedText, first: Part, grammar: Grammar): readonly Part[] {
  const parts = [first];
  let end = first.end;
  let inBrackets = false;
  for (;;) {
    const joined = readJoin(folded, skipWeight(folded, end, grammar), grammar, inBrackets || parts.some(({below}) => below));
    if (joined === null) break;
    const part = readPart(folded, joined.end, grammar, joined.below);
    if (part === null || (part.figure !== '' && !mayHaveFigure(part, first, joined))) break;
    if (part.below && !mayStandBelow(part, parts, joined, folded)) break;
    inBrackets ||= joined.opens;
    end = part.end;
    if (inBrackets && folded.chars.charAt(end) === ')') {
      end += 1;
      inBrackets = false;
    }
    parts.push({...part, end});
  }
  return parts;
}

/** "/1.73 m²" and "/24 h"; but "300 mg/100 mg" are two doses, and "mg every 12 hours" is no unit. */
function mayHaveFigure(part: Part, first: Part, joined: Join): boolean {
  return part.name !== first.name && !(joined.word && part.name in TIME_BELOW);
}

/** Not "mg một lần" (once), not a second time, not "al giorno 7", which names a day. */
function mayStandBelow(part: Part, parts: readonly Part[], joined: Join, folded: FoldedText): boolean {
  if (NEVER_BELOW.includes(part.name)) return false;
  if (!(part.name in TIME_BELOW)) return true;
  if (parts.some(({below, name}) => below && name in TIME_BELOW)) return false;
  return !(joined.word && NUMBERED.includes(part.name) && matchAt(NUMBER_FOLLOWS, folded.chars, part.end) !== null);
}

interface Join {
  readonly end: number;
  /** A word, no stroke: "mg every 12 hours" is no unit. */
  readonly word: boolean;
  readonly below: boolean;
  readonly opens: boolean;
}

function readJoin(folded: FoldedText, index: number, grammar: Grammar, afterStroke: boolean): Join | null {
  const opened = matchAt(OPEN_STROKE, folded.chars, index);
  if (opened !== null) return {end: index + opened[0].length, below: true, opens: true, word: false};
  const below = readPer(folded, index, grammar);
  if (below !== null) return {...below, below: true, opens: false};
  const product = matchAt(PRODUCT, folded.chars, index);
  return product === null ? null : {end: index + product[0].length, below: afterStroke, opens: false, word: false};
}

/** A stroke or a word for it. */
function readPer(folded: FoldedText, index: number, grammar: Grammar): {end: number; word: boolean} | null {
  const stroke = matchAt(STROKE, folded.chars, index);
  if (stroke !== null) return {end: index + stroke[0].length, word: false};
  const start = skipSpace(folded.chars, index);
  const word = grammar.per.matchAt(folded.lower, start);
  return word === null ? null : {end: skipSpace(folded.chars, word.end), word: true};
}

function readPart(folded: FoldedText, index: number, grammar: Grammar, below: boolean): Part | null {
  const number = below ? readNumber(folded.chars, index, grammar.language) : null;
  const start = number === null ? index : skipSpace(folded.chars, number.end);
  const atom = readAtom(folded, start, grammar);
  if (atom === null) return null;
  const raised = matchAt(POWER_BELOW, folded.chars, atom.end);
  return {
    name: atom.name,
    figure: number === null || number.value === '1' ? '' : `${number.value} `,
    below: below || raised !== null,
    end: atom.end + (raised?.[0].length ?? 0),
  };
}

function readAtom(folded: FoldedText, index: number, grammar: Grammar): {name: UnitName; end: number} | null {
  const symbol = readSymbol(folded.chars, index);
  const word = grammar.units.matchAt(folded.lower, index);
  if (word === null || (symbol !== null && symbol.end >= word.end)) return symbol;
  return {name: word.meaning, end: word.end};
}

/** A count per time or volume: the counted thing has no say in the unit. */
function readCounted(folded: FoldedText, index: number, grammar: Grammar): UnitMatch | null {
  let at = index;
  for (let words = 0; words <= 2; words += 1) {
    const per = readPer(folded, at, grammar);
    const part = per === null ? null : readPart(folded, per.end, grammar, true);
    const join = per === null ? null : {...per, below: true, opens: false};
    if (part !== null && join !== null && COUNTED_BELOW.includes(part.name) && part.figure === '' && mayStandBelow(part, [], join, folded)) {
      return {unit: nameOf([part]), end: part.end};
    }
    const word = matchAt(COUNTED, folded.chars, at);
    if (word === null) return null;
    at += word[0].length;
  }
  return null;
}

/** Below the stroke, time comes last: mg/kg/day, whatever the order of the words. */
function nameOf(parts: readonly Part[]): string {
  const above = parts.filter(({below, name}) => !below && name !== '×').map(({name}) => name);
  const below = parts.filter((part) => part.below);
  const times = below.filter(({name}) => name in TIME_BELOW);
  const others = below.filter(({name}) => !(name in TIME_BELOW));
  const named = [...others, ...times].map(({name, figure}) => `/${figure}${TIME_BELOW[name] ?? name}`);
  return below.length === 0 && above.length === 0 ? '×' : above.join('·') + named.join('');
}

function skipWeight(folded: FoldedText, index: number, grammar: Grammar): number {
  const word = grammar.weightWords.matchAt(folded.lower, skipSpace(folded.chars, index));
  return word === null ? index : word.end;
}
