import {shiftDecimal} from '../../src/handbook/quantities/decimal.ts';
import {languageFor} from '../../src/handbook/quantities/languages/index.ts';
import type {FindEdits, TextEdit} from './mutation.ts';

/**
 * Numbers as a reader sees them, found without the extraction that is put to the test. Not those of names (IL-6, COVID-19).
 */
const NUMBER =
  /(?<![\d.,:/–-]|[A-Za-zÀ-ÿЀ-ӿ]|\p{L}-|\d[ \u00A0\u202F])(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)(?![\d]|[-–]?[A-Za-zÀ-ÿ]\d|[.,:]\d)/gu;

export const timesTen: FindEdits = (text, language) =>
  numbersIn(text).flatMap((edit) => scaled(edit, 1, language));
export const dividedByTen: FindEdits = (text, language) =>
  numbersIn(text).flatMap((edit) => scaled(edit, -1, language));

/** "0.64" becomes "64", "29,3" becomes "293". */
export const decimalLost: FindEdits = (text, language) => {
  const mark = languageFor(language).decimalMark;
  return numbersIn(text)
    .filter(({replacement}) => replacement.split(mark).length === 2 && !isThousands(replacement, mark))
    .map((edit) => ({...edit, replacement: edit.replacement.replace(mark, '').replace(/^0+(?=\d)/, '')}));
};

const RANGE = /(?<![\d.,A-Za-z–-])(\d+(?:[.,]\d+)?)( ?[–—~] ?)(\d+(?:[.,]\d+)?)(?![\d–-])/gu;

export const rangeSwapped: FindEdits = (text) =>
  Array.from(text.matchAll(RANGE)).flatMap(({0: range, 1: from = '', 2: sign = '', 3: to = '', index}) =>
    from === to ? [] : [{start: index, end: index + range.length, replacement: to + sign + from}],
  );

function numbersIn(text: string): readonly TextEdit[] {
  return Array.from(text.matchAll(NUMBER)).map(({0: number, index}) => ({
    start: index,
    end: index + number.length,
    replacement: number,
  }));
}

function scaled(edit: TextEdit, power: number, language: string): readonly TextEdit[] {
  const mark = languageFor(language).decimalMark;
  const other = mark === '.' ? ',' : '.';
  const plain = edit.replacement
    .replace(/[ \u00A0\u202F]/g, '')
    .replaceAll(other, '')
    .replace(mark, '.');
  const value = shiftDecimal(plain, power);
  return Number(plain) === 0 ? [] : [{...edit, replacement: value.replace('.', mark)}];
}

/** "1,000" in a language whose mark is a comma would be a decimal; none is written so. */
function isThousands(number: string, mark: string): boolean {
  return number.split(mark)[1]?.length === 3 && !number.startsWith('0');
}
