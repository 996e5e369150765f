import type {Locale} from '../handbook/locales.ts';
import {foldText} from './fold-text.ts';
import {createSegmentWords, UNSPACED_CHARACTER, type SegmentWords} from './segment-words.ts';

/** A searchable word and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Splits text of one language into its searchable words. */
export type Tokenise = (text: string) => readonly Token[];

/** A longer "word" is no word of any language: cut, so that nobody's paste slows the search down. */
const LONGEST_TERM = 64;

const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]';
const UNSPACED = new RegExp(UNSPACED_CHARACTER, 'u');
const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const LETTER = /\p{L}/u;
const ARABIC = /^[\u0620-\u064A]+$/;

/** The Arabic article with the particles written together with it; at least three letters must remain. */
const ARABIC_ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=.{3})/;

/**
 * The tokeniser of a language, the same when the index is made and when it is asked. Words and numbers are folded;
 * a hyphenated name is found in parts and as a whole ("IL-6": il, 6, il6); thousands are written together and
 * decimals with a point ("0,5" is "0.5").
 */
export function createTokenise(
  locale: Locale,
  segmentWords: SegmentWords | null = locale.segmentsWords ? createSegmentWords(locale.tag) : null,
): Tokenise {
  const thousands = locale.thousandsMarks.map((mark) => `\\u{${mark.codePointAt(0)?.toString(16) ?? '2c'}}`);
  const number = `(\\p{Nd}+(?:[${thousands.join('')}٬]\\p{Nd}{3}(?!\\p{Nd})|[.,٫]\\p{Nd}+)*)`;
  const spaced = new RegExp(`${number}|(${WORD_CHARACTER}+)`, 'gu');
  const mixed = new RegExp(
    `${number}|((?:(?!${UNSPACED_CHARACTER})${WORD_CHARACTER})+)|(${UNSPACED_CHARACTER}+)`,
    'gu',
  );
  const separators = new RegExp(`[${thousands.join('')}٬](?=\\p{Nd}{3}(?!\\p{Nd}))`, 'gu');

  return (text) => {
    const tokens: Token[] = [];
    // Most texts hold no such script, and are read much faster without looking for it at every letter.
    for (const match of text.matchAll(UNSPACED.test(text) ? mixed : spaced)) {
      const [whole, figure, word, run] = match;
      const start = match.index;
      if (figure !== undefined) {
        tokens.push(token(figure.replace(separators, '').replace(/[,٫]/g, '.'), start, whole.length));
      } else if (word !== undefined) {
        tokens.push(token(word, start, whole.length));
      } else if (run !== undefined) {
        const words = segmentWords?.(run) ?? [{text: run, start: 0}];
        tokens.push(...words.map((part) => token(part.text, start + part.start, part.text.length)));
      }
    }
    return withHyphenated(text, tokens).filter(({term}) => term !== '');
  };
}

function token(text: string, start: number, length: number): Token {
  const folded = foldText(text.slice(0, LONGEST_TERM));
  return {term: ARABIC.test(folded) ? withoutArticle(folded) : folded, start, end: start + length};
}

function withoutArticle(word: string): string {
  let stem = word;
  // Repeatedly: the article can stand before a root that begins with the same letters (الالتهاب, التهاب).
  for (;;) {
    const shorter = stem.replace(ARABIC_ARTICLE, '');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

function withHyphenated(text: string, tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let chain: Token[] = [];
  const close = (): void => {
    const first = chain[0];
    const last = chain.at(-1);
    const term = chain.map((part) => part.term).join('');
    if (first !== undefined && last !== undefined && chain.length > 1 && LETTER.test(term)) {
      result.push({term: term.slice(0, LONGEST_TERM), start: first.start, end: last.end});
    }
    chain = [];
  };
  for (const next of tokens) {
    const previous = chain.at(-1);
    const joined =
      previous !== undefined && next.start === previous.end + 1 && HYPHENS.has(text[previous.end] ?? '');
    if (!joined) close();
    chain.push(next);
    result.push(next);
  }
  close();
  return result;
}
