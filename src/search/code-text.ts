import {groupWords, numberWords, type NumberSpace} from './number-words.ts';
import type {ScannedWord, ScanWords, WordKind} from './scan-words.ts';
import {UNSPACED_CHARACTER} from './segment-words.ts';

/**
 * Texts as rows of numbered words: each word of a language stands once in a dictionary, and a text is a string with
 * one character for each of its words. Gzipped this takes less than the texts alone, and it is at the same time the
 * index: where a word stands is read off the rows in one pass.
 */
export interface CodedTexts {
  /** The dictionary in the groups of `groupWords`; each entry without what it shares with the one before. */
  readonly words: readonly string[];
  /** All texts, one after another, each with `END` after it. */
  readonly rows: string;
}

/** Numbers that are no word. */
export const END = 0;
/** The next word begins with a capital letter; the dictionary has it in small letters. */
const CAPITAL = 1;
/** Nothing stands between two words that would otherwise have a space between them. */
const JOINED = 2;
const FIRST_WORD = 3;

/** What one byte of UTF-8 holds without an escape in JSON; then what two hold; then three, below the surrogates. */
const ONE_BYTE = Array.from({length: 0x7f - 0x20}, (_value, at) => 0x20 + at).filter(
  (code) => code !== 0x22 && code !== 0x5c,
);
const TWO_BYTES = 0x80;
const TWO_BYTES_END = 0x800;
const LAST = 0xd7ff;
const SPACE: NumberSpace = {
  first: FIRST_WORD,
  oneByte: ONE_BYTE.length - FIRST_WORD,
  twoBytes: TWO_BYTES_END - TWO_BYTES,
  all: ONE_BYTE.length + LAST + 1 - TWO_BYTES,
};

function codeOf(number: number): number {
  return ONE_BYTE[number] ?? number - ONE_BYTE.length + TWO_BYTES;
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** Codes the texts of each chapter. The same texts give the same strings. Texts must not hold line breaks. */
export function codeTexts(chapters: readonly (readonly string[])[], scan: ScanWords): CodedTexts {
  const coded = chapters.map((texts) => texts.map((text) => piecesOf(text, scan(text))));
  const counts = new Map<string, number>();
  for (const rows of coded) {
    for (const piece of new Set(rows.flat()))
      if (typeof piece === 'string') counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const groups = groupWords(counts, SPACE);
  const given = numberWords(groups, SPACE);
  const numbers = new Map(groups.flat().map((word, at) => [word, given[at] ?? END]));
  const code = (piece: string | number): string =>
    String.fromCharCode(codeOf(typeof piece === 'number' ? piece : (numbers.get(piece) ?? END)));
  return {
    words: groups.map(shareBeginnings),
    rows: coded
      .flat()
      .map((row) => [...row, END].map(code).join(''))
      .join(''),
  };
}

/** Words, what stands between them, and the numbers that are no word. */
function piecesOf(text: string, words: readonly ScannedWord[]): readonly (string | number)[] {
  const pieces: (string | number)[] = [];
  let end = 0;
  let previous: WordKind | null = null;
  for (const {kind, text: word, start} of words) {
    const between = text.slice(end, start);
    if (between !== (needsSpace(previous, kind) ? ' ' : '')) pieces.push(between === '' ? JOINED : between);
    const small = word.toLowerCase();
    if (kind === 'spaced' && CAPITALISED.test(word) && capitalised(small) === word)
      pieces.push(CAPITAL, small);
    else pieces.push(word);
    previous = kind;
    end = start + word.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** Between which words a space is taken for granted. */
function needsSpace(previous: WordKind | null, next: WordKind): boolean {
  return previous !== null && previous !== 'unspaced' && next !== 'unspaced';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A capital letter opens each entry and says how many letters it shares; others are marked. */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARK = '^';

function shareBeginnings(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < word.length && word[shared] === previous[shared])
        shared += 1;
      previous = word;
      return SHARED.charAt(shared) + word.slice(shared).replace(/[A-Z^]/g, `${MARK}$&`);
    })
    .join('');
}

/** The dictionary, read: entries with what they are. Those that are no word have kind null. */
export interface Dictionary {
  readonly entries: readonly string[];
  readonly kinds: readonly (WordKind | null)[];
  /** Where among the entries the word stands whose number is written as a character. */
  readonly places: Uint16Array;
}

const WORD = /^[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u;
const FIGURE = /^\p{Nd}/u;
const UNSPACED = new RegExp(`^${UNSPACED_CHARACTER}`, 'u');

export function readDictionary(words: readonly string[]): Dictionary {
  const groups = words.map(readBeginnings);
  // Not spread, which takes each of ten thousand words by itself.
  const entries = Array.from({length: FIRST_WORD}, () => '').concat(...groups);
  const places = new Uint16Array(LAST + 1);
  for (let number = 0; number < FIRST_WORD; number += 1) places[codeOf(number)] = number;
  numberWords(groups, SPACE).forEach((number, at) => {
    places[codeOf(number)] = FIRST_WORD + at;
  });
  return {entries, kinds: entries.map(createKindOf()), places};
}

function readBeginnings(code: string): readonly string[] {
  let previous = '';
  return (code.match(/[A-Z](?:\^.|[^A-Z^])*/gs) ?? []).map((entry) => {
    const rest = entry.slice(1);
    const shared = entry.charCodeAt(0) - SHARED.charCodeAt(0);
    // Few entries hold a mark, and to replace none takes longer than all the rest.
    previous = previous.slice(0, shared) + (rest.includes(MARK) ? rest.replace(/\^(.)/gs, '$1') : rest);
    return previous;
  });
}

/** What an entry is, told by its first character; each is looked at once. */
function createKindOf(): (entry: string) => WordKind | null {
  const known = new Map<number, WordKind | null>();
  return (entry) => {
    const first = entry.codePointAt(0) ?? 0;
    let kind = known.get(first);
    if (kind === undefined) known.set(first, (kind = kindOf(entry)));
    return kind;
  };
}

function kindOf(entry: string): WordKind | null {
  if (!WORD.test(entry)) return null;
  return FIGURE.test(entry) ? 'number' : UNSPACED.test(entry) ? 'unspaced' : 'spaced';
}

/** All rows, each word as its place among the entries of the dictionary. */
export function readRows({places}: Pick<Dictionary, 'places'>, rows: string): Uint16Array {
  const entries = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) entries[at] = places[rows.charCodeAt(at)] ?? END;
  return entries;
}

/** A text as it was, and its words by number with their places in it. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly {readonly entry: number; readonly start: number; readonly end: number}[];
}

/** Reads the text whose row begins at `from`. */
export function readText({entries, kinds}: Dictionary, rows: Uint16Array, from: number): ReadText {
  const words: {entry: number; start: number; end: number}[] = [];
  let text = '';
  let previous: WordKind | null = null;
  let between = false;
  let capital = false;
  for (let at = from; at < rows.length; at += 1) {
    const entry = rows[at] ?? END;
    if (entry === END) break;
    const piece = entries[entry] ?? '';
    const kind = kinds[entry] ?? null;
    if (entry === CAPITAL) capital = true;
    else if (kind === null) {
      text += piece;
      between = true;
    } else {
      if (!between && needsSpace(previous, kind)) text += ' ';
      const start = text.length;
      text += capital ? capitalised(piece) : piece;
      words.push({entry, start, end: text.length});
      [previous, between, capital] = [kind, false, false];
    }
  }
  return {text, words};
}
