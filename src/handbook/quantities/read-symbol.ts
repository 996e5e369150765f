import {NAME_LETTERS} from './script-letters.ts';
import {UNIT_SYMBOLS, type UnitName} from './unit-symbols.ts';

const NAMES: ReadonlyMap<string, UnitName> = new Map(
  (Object.entries(UNIT_SYMBOLS) as [UnitName, readonly string[]][]).flatMap(([name, symbols]) =>
    symbols.map((symbol) => [symbol, name] as const),
  ),
);

const LONGEST_FIRST = [...NAMES.keys()].sort((a, b) => b.length - a.length);
/** A symbol ends where no letter follows; "5 l'ossigeno" and "10 d'entre eux" are words. */
const SYMBOL = new RegExp(
  `(?:${LONGEST_FIRST.map((symbol) => symbol.replace('^', '\\^').replace(' ', '[ \\u00A0]')).join('|')})`,
  'uy',
);
const LETTER_END = /[A-Za-z]$/;
const WORD_GOES_ON = new RegExp(`'?[${NAME_LETTERS}]`, 'y');

/** A unit's symbol at the index of a folded text. */
export function readSymbol(chars: string, index: number): {name: UnitName; end: number} | null {
  SYMBOL.lastIndex = index;
  const symbol = SYMBOL.exec(chars)?.[0];
  if (symbol === undefined) return null;
  const name = NAMES.get(symbol.replace('\u00A0', ' '));
  const end = index + symbol.length;
  if (name === undefined || (LETTER_END.test(symbol) && wordGoesOn(chars, end, symbol))) return null;
  return {name, end};
}

function wordGoesOn(chars: string, end: number, symbol: string): boolean {
  WORD_GOES_ON.lastIndex = end;
  const next = WORD_GOES_ON.exec(chars)?.[0];
  if (next === undefined) return false;
  // Turkish writes its endings after an apostrophe: "mg'dan". Only a lone letter may be an article.
  return !next.startsWith("'") || symbol.length === 1;
}
