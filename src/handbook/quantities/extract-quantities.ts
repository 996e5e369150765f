import {findDates, type DateMatch} from './find-dates.ts';
import {findEnumerators} from './find-enumerators.ts';
import {findNames} from './find-names.ts';
import {foldText, type FoldedText} from './fold-text.ts';
import {grammarFor, type Grammar} from './grammar.ts';
import type {Quantity} from './quantity.ts';
import {readQuantity} from './read-quantity.ts';
import {NAME_LETTERS} from './script-letters.ts';

const FIGURE = /\d|[¼½¾⅛⅜⅝⅞]/g;
/** A number that was none, with the marks and letters that are glued to it. */
const SKIPPED = new RegExp(`(?:[\\d.,]*\\d)?[${NAME_LETTERS}\\d]*`, 'y');

/**
 * The figures of a running text in the order of the text: amounts with their units, ranges, ratios, dates.
 * Offsets are those of the original text. A tag that has no table is read by the general rules.
 */
export function extractQuantities(text: string, locale: string): Quantity[] {
  if (!/\p{N}/u.test(text)) return [];
  const folded = foldText(text);
  return quantitiesOf(folded, grammarFor(locale)).map((quantity) => inOriginal(quantity, folded));
}

/** The same with offsets in the folded text; `text` is still empty. */
export function quantitiesOf(folded: FoldedText, grammar: Grammar): Quantity[] {
  if (!/[\d¼-¾⅛-⅞]/.test(folded.chars)) return [];
  const dates = findDates(folded, grammar);
  const skipped = [...findNames(folded, grammar), ...findEnumerators(folded.chars)];
  const found: Quantity[] = [];
  let at = 0;
  let floor = 0;
  for (;;) {
    FIGURE.lastIndex = at;
    const digit = FIGURE.exec(folded.chars);
    if (digit === null) return withDatesInWords(found, dates, folded.chars);
    const index = digit.index;
    const date = dates.find(({start, end}) => start <= index && index < end);
    const name = skipped.find(({start, end}) => start <= index && index < end);
    if (date !== undefined) {
      if (date.values.length > 0) found.push({form: 'date', ...date, text: '', comparator: null, unit: null});
      at = floor = date.end;
    } else if (name !== undefined) {
      at = name.end;
    } else if (isRate(folded, index, grammar)) {
      at = grammar.perBefore.matchAt(folded.lower, index)?.end ?? index + 1;
    } else {
      const start =
        folded.chars.charAt(index - 1) === '.' && index - 1 >= floor
          ? bareDecimal(folded.chars, index)
          : index;
      const quantity = isPower(folded.chars, index) ? null : readQuantity(folded, start, floor, grammar);
      if (quantity !== null) found.push(quantity);
      at = quantity?.end ?? endOfSkipped(folded.chars, index);
      floor = quantity?.end ?? floor;
    }
  }
}

/** The March of "March and April 2020" has no figure of its own. */
function withDatesInWords(
  found: readonly Quantity[],
  dates: readonly DateMatch[],
  chars: string,
): Quantity[] {
  const inWords = dates
    .filter(({start, end, values}) => values.length > 0 && !/\d/.test(chars.slice(start, end)))
    .map((date): Quantity => ({form: 'date', ...date, text: '', comparator: null, unit: null}));
  return [...found, ...inWords].sort((a, b) => a.start - b.start);
}

/** ".5 mg" opens with its mark; "Fig.7" and "mg.5" do not. */
function bareDecimal(chars: string, index: number): number {
  return /^[\s(<>≤≥≈~]?$/.test(chars.charAt(index - 2)) ? index - 1 : index;
}

/** 「1分間に」 before a number: the one belongs to the unit of what follows. */
function isRate(folded: FoldedText, index: number, grammar: Grammar): boolean {
  const words = grammar.perBefore.matchAt(folded.lower, index);
  return words !== null && /^[ \u00A0]*[<≤>≥≈約]?[ \u00A0]*\d/.test(folded.lower.slice(words.end));
}

/** The 9 of 10⁹ or the 2 of I²; also the ten of a heading "×10⁹/L" that has no number. */
function isPower(chars: string, index: number): boolean {
  const before = chars.slice(Math.max(0, index - 3), index);
  return /\^-?$/.test(before) || (/[×x][ \u00A0]?$/.test(before) && chars.startsWith('10^', index));
}

function endOfSkipped(chars: string, index: number): number {
  SKIPPED.lastIndex = index;
  return index + Math.max(1, SKIPPED.exec(chars)?.[0].length ?? 1);
}

/** The quantity with the offsets and the text of the original. */
export function inOriginal(quantity: Quantity, folded: FoldedText): Quantity {
  const {start, end} = folded.span(quantity.start, quantity.end);
  return {...quantity, start, end, text: folded.original.slice(start, end)};
}
