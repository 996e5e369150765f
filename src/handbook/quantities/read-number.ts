import {canonicalDecimal} from './decimal.ts';
import {matchAt} from './match-at.ts';

/** How a language writes numbers. */
export interface NumberHabits {
  readonly decimalMark: '.' | ',';
  readonly spaceInThousands: boolean;
}

export interface NumberMatch {
  readonly value: string;
  readonly end: number;
}

const WITH_SPACE = /\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)(?:[.,]\d+(?![.,]?\d))?/y;
const WITH_NO_BREAK_SPACE = /\d{1,3}(?:(?:\u00A0\d{3})+| 000(?: 000)*)(?!\d)(?:[.,]\d+(?![.,]?\d))?/y;
const WITH_MARKS = /\d+(?:[.,]\d+)*/y;
const CAN_START = /[\d.¼½¾⅛⅜⅝⅞]/;
const NO_WHOLE = /\.\d+/y;
const VULGAR = /(\d*)([¼½¾⅛⅜⅝⅞])/y;
const EIGHTHS: Readonly<Record<string, string>> = {
  '⅛': '125',
  '¼': '25',
  '⅜': '375',
  '½': '5',
  '⅝': '625',
  '¾': '75',
  '⅞': '875',
};

/**
 * The number that starts at the index of a folded text, as a canonical decimal; null where none does.
 * A mark that can only be one thing is read as that in every language ("0,5" in English is a half);
 * one that can be both ("1.500") follows the language.
 */
export function readNumber(chars: string, index: number, habits: NumberHabits): NumberMatch | null {
  if (!CAN_START.test(chars.charAt(index))) return null;
  const vulgar = matchAt(VULGAR, chars, index);
  if (vulgar !== null) {
    const [text, whole = '', sign = ''] = vulgar;
    return {value: canonicalDecimal(whole, EIGHTHS[sign] ?? ''), end: index + text.length};
  }
  const spaced = matchAt(habits.spaceInThousands ? WITH_SPACE : WITH_NO_BREAK_SPACE, chars, index);
  if (spaced !== null) {
    const [whole = '', fraction] = spaced[0].replace(/[ \u00A0]/g, '').split(/[.,]/);
    return {value: canonicalDecimal(whole, fraction), end: index + spaced[0].length};
  }
  if (chars.charAt(index) === '.') {
    const bare = matchAt(NO_WHOLE, chars, index);
    return bare === null
      ? null
      : {value: canonicalDecimal('0', bare[0].slice(1)), end: index + bare[0].length};
  }
  const marked = matchAt(WITH_MARKS, chars, index);
  return marked === null ? null : interpretMarks(marked[0], index, habits.decimalMark);
}

function interpretMarks(text: string, index: number, decimalMark: string): NumberMatch | null {
  const groups = text.split(/[.,]/);
  const marks = text.replace(/\d/g, '');
  const [first = '', ...rest] = groups;
  const last = groups.at(-1) ?? '';
  const end = index + text.length;
  if (marks === '') return {value: canonicalDecimal(text), end};
  if (marks.length === 1) {
    const thousands = marks !== decimalMark && last.length === 3 && first.length <= 3 && !/^0/.test(first);
    return {value: thousands ? canonicalDecimal(first + last) : canonicalDecimal(first, last), end};
  }
  const sameMark = new Set(marks).size === 1;
  if (sameMark && isGrouped(groups)) return {value: canonicalDecimal(groups.join('')), end};
  if (!sameMark && new Set(marks.slice(0, -1)).size === 1 && isGrouped(groups.slice(0, -1))) {
    return {value: canonicalDecimal(groups.slice(0, -1).join(''), last), end};
  }
  // "1,2,3" is a list, whose first item is a number; "1.2.3" is a version or a section.
  return marks.startsWith(',') && rest.length > 0
    ? {value: canonicalDecimal(first), end: index + first.length}
    : null;
}

function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
}
