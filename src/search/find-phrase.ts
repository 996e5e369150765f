import {UNSPACED_CHARACTER} from './segment-words.ts';
import type {Token} from './tokenise.ts';

/** Part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Text as a row of folded words with one space between them, and where each word stood. */
export interface WordRow {
  readonly text: string;
  readonly places: readonly {readonly offset: number; readonly token: Token}[];
}

const STARTS_UNSPACED = new RegExp(`^${UNSPACED_CHARACTER}`, 'u');
const ENDS_WHOLE = /(?:^| )(?:[\d.]+|[\u0000-\u024F])$/;

/** Lines up words; the tokens come from a tokeniser that leaves unspaced scripts in whole runs. */
export function createWordRow(tokens: readonly Token[]): WordRow {
  const places: {offset: number; token: Token}[] = [];
  let text = ' ';
  let end = 0;
  for (const token of tokens) {
    // A hyphenated word taken as a whole lies over its parts, which are there already.
    if (token.start < end) continue;
    places.push({offset: text.length, token});
    text += `${token.term} `;
    end = token.end;
  }
  return {text, places};
}

/**
 * The words of a query as they have to follow each other in a row. They begin where a word begins, except in scripts
 * without spaces; the last may still be unfinished, except a number or one Latin letter: "9" is not yet "93".
 */
export function createPhrase(query: WordRow): string {
  const words = query.text.trim();
  return (isUnspaced(words) ? '' : ' ') + words + (ENDS_WHOLE.test(words) ? ' ' : '');
}

/** The words of a phrase that are written without spaces and may hold several: each can be looked for as it stands. */
export function unspacedWords(phrase: string): readonly string[] {
  return phrase.split(' ').filter((word) => isUnspaced(word) && word.length > 1);
}

/** True for a word in a script that has no spaces between words. */
export function isUnspaced(word: string): boolean {
  return STARTS_UNSPACED.test(word);
}

export function holdsPhrase(row: WordRow, phrase: string): boolean {
  return phrase.trim() !== '' && row.text.includes(phrase);
}

/** Every place of the phrase in the text from which the row was made. */
export function findPhrase(row: WordRow, phrase: string): readonly Range[] {
  const words = phrase.trim();
  const ranges: Range[] = [];
  if (words === '') return ranges;
  for (let at = row.text.indexOf(phrase); at >= 0; at = row.text.indexOf(phrase, at + 1)) {
    const from = at + (phrase.startsWith(' ') ? 1 : 0);
    const start = originalPlace(row, from, 'start');
    const end = originalPlace(row, from + words.length, 'end');
    if (start !== null && end !== null) ranges.push({start, end});
  }
  return ranges;
}

/** A place of the row in the original text. Inside a word it counts letters: folding seldom changes their number. */
function originalPlace({places}: WordRow, position: number, side: 'start' | 'end'): number | null {
  const before = places.filter(({offset}) => (side === 'start' ? offset <= position : offset < position));
  const place = before.at(-1);
  if (place === undefined) return null;
  const {offset, token} = place;
  const whole = position - offset >= token.term.length;
  return whole ? token.end : Math.min(token.start + position - offset, token.end);
}
