import {UNSPACED_CHARACTER} from './segment-words.ts';
import type {Token, Tokenise} from './tokenise.ts';

/** Part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as a row of folded words with one space before and after each; what is written without spaces stands
 * together. In such rows phrases are looked for.
 */
export interface WordRow {
  readonly text: string;
  readonly places: readonly {readonly offset: number; readonly length: number; readonly range: Range}[];
}

const STARTS_UNSPACED = new RegExp(`^${UNSPACED_CHARACTER}`, 'u');
const HOLDS_UNSPACED = new RegExp(UNSPACED_CHARACTER, 'u');
const ENDS_WHOLE = /(?:^| )(?:[\d.]+|[\u0000-\u024F])$/;

/** Lines up words; the tokeniser leaves scripts without spaces in whole runs. */
export function createWordRow(tokens: readonly Token[]): WordRow {
  const places: WordRow['places'][number][] = [];
  let text = ' ';
  for (const {term, start, end} of tokens) {
    places.push({offset: text.length, length: term.length, range: {start, end}});
    text += `${term} `;
  }
  return {text, places};
}

/** The words of a text as they are compared, with one space between them. */
export function rowOf(tokeniseRuns: Tokenise, text: string): string {
  return createWordRow(tokeniseRuns(text)).text.trim();
}

/**
 * The words of a query as they have to follow each other in a row. They begin where a word begins, except in scripts
 * without spaces; the last may still be unfinished, except a number or one Latin letter: "9" is not yet "93".
 */
export function createPhrase(query: WordRow): string {
  const words = query.text.trim();
  return (isUnspaced(words) ? '' : ' ') + words + (ENDS_WHOLE.test(words) ? ' ' : '');
}

/** True for a word in a script that has no spaces between words. */
export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

export function holdsUnspaced(words: string): boolean {
  return HOLDS_UNSPACED.test(words);
}

/** Every place of the phrase in the text from which the row was made. */
export function findPhrase(row: WordRow, phrase: string): readonly Range[] {
  return find(row, phrase, phrase.startsWith(' ') ? 1 : 0, phrase.trim().length);
}

/** Every place of a part of a row. */
export function findText(row: WordRow, text: string): readonly Range[] {
  return find(row, text, 0, text.length);
}

function find(row: WordRow, text: string, skipped: number, length: number): readonly Range[] {
  const ranges: Range[] = [];
  if (length === 0) return ranges;
  for (let at = row.text.indexOf(text); at >= 0; at = row.text.indexOf(text, at + 1)) {
    const range = originalRange(row, at + skipped, at + skipped + length);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** A part of the row in the original text. */
function originalRange({places}: WordRow, from: number, to: number): Range | null {
  const first = places.findLast(({offset}) => offset <= from);
  const last = places.findLast(({offset}) => offset < to);
  if (first === undefined || last === undefined) return null;
  const start = originalPlace(first, from, first.range.start);
  const end = originalPlace(last, to, last.range.end);
  return start < end ? {start, end} : null;
}

/**
 * Inside a word letters are counted. Where folding has changed how many there are (an Arabic article, Thai tone marks,
 * "œ") the count would cut through the wrong letter: then the word is taken whole, up to `border`.
 */
function originalPlace(
  {offset, length, range}: WordRow['places'][number],
  at: number,
  border: number,
): number {
  const letters = at - offset;
  if (letters >= length) return range.end;
  if (letters > 0 && length !== range.end - range.start) return border;
  return range.start + letters;
}
