import type {Locale} from '../handbook/locales.ts';
import {foldText} from './fold-text.ts';
import {createScanWords, thousandsClass, type WordKind} from './scan-words.ts';
import type {SegmentWords} from './segment-words.ts';

/** A searchable word and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly kind: WordKind;
  /** As it is compared: folded. */
  readonly term: string;
  /** As it was typed, in small letters: what a stemmer wants. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Splits text of one language into its searchable words. */
export type Tokenise = (text: string) => readonly Token[];

/** A longer "word" is no word of any language: cut, so that nobody's paste slows the search down. */
const LONGEST_TERM = 64;

const ARABIC = /^[\u0620-\u064A]+$/;

/** The Arabic article with the particles written together with it; at least three letters must remain. */
const ARABIC_ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=.{3})/;

/**
 * The tokeniser of a language. Words and numbers are folded; thousands are written together and decimals with a
 * point ("0,5" is "0.5"). Without a segmenter, text without spaces stays in whole runs.
 */
export function createTokenise(locale: Locale, segmentWords?: SegmentWords | null): Tokenise {
  const scan = createScanWords(locale, segmentWords);
  const toTerms = createToTerms(locale);
  return (text) =>
    scan(text)
      .map(({kind, text: whole, start}) => {
        const word = whole.slice(0, LONGEST_TERM).toLowerCase();
        const [term = ''] = toTerms([word], () => kind);
        return {kind, term, word, start, end: start + whole.length};
      })
      .filter(({term}) => term !== '');
}

/** Turns many words at once into the form in which they are compared. */
export type ToTerms = (words: readonly string[], kindOf: (position: number) => WordKind) => readonly string[];

/** Folding takes most of the time, and a whole list is folded as fast as one long word. */
export function createToTerms(locale: Locale): ToTerms {
  const separators = new RegExp(`[${thousandsClass(locale)}](?=\\p{Nd}{3}(?!\\p{Nd}))`, 'gu');
  const foldFigure = (figure: string): string =>
    foldText(figure.replace(separators, '').replace(/[,٫]/g, '.'));
  return (words, kindOf) =>
    foldText(words.join('\n'))
      .split('\n')
      .map((folded, position) => {
        if (kindOf(position) === 'number') return foldFigure(words[position] ?? '');
        return ARABIC.test(folded) ? withoutArticle(folded) : folded;
      });
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
