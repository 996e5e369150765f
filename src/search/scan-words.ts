import type {Locale} from '../handbook/locales.ts';
import {createSegmentWords, UNSPACED_CHARACTER, type SegmentWords} from './segment-words.ts';

/** What a piece of text is: a figure, a word that spaces set apart, or one of a script without spaces. */
export type WordKind = 'number' | 'spaced' | 'unspaced';

/** A word as it is written and where it begins, in UTF-16 units. */
export interface ScannedWord {
  readonly kind: WordKind;
  readonly text: string;
  readonly start: number;
}

/** Finds the words and figures of a text; what lies between them is no part of any. */
export type ScanWords = (text: string) => readonly ScannedWord[];

const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]';
const UNSPACED = new RegExp(UNSPACED_CHARACTER, 'u');

/**
 * The scanner of a language, the same when the index is made and when it is asked. A figure is one word with its
 * thousands and decimals ("1,000", "0,5"). Without a segmenter, text without spaces stays in whole runs.
 */
export function createScanWords(
  locale: Locale,
  segmentWords: SegmentWords | null = createSegmentWords(locale.tag),
): ScanWords {
  const number = `(\\p{Nd}+(?:[${thousandsClass(locale)}]\\p{Nd}{3}(?!\\p{Nd})|[.,٫]\\p{Nd}+)*)`;
  const spaced = new RegExp(`${number}|(${WORD_CHARACTER}+)`, 'gu');
  const mixed = new RegExp(
    `${number}|((?:(?!${UNSPACED_CHARACTER})${WORD_CHARACTER})+)|((?:${UNSPACED_CHARACTER}\\p{M}*)+)`,
    'gu',
  );
  return (text) => {
    const words: ScannedWord[] = [];
    // Most texts hold no such script, and are read much faster without looking for it at every letter.
    for (const match of text.matchAll(UNSPACED.test(text) ? mixed : spaced)) {
      const [, figure, word, run] = match;
      const start = match.index;
      if (figure !== undefined) words.push({kind: 'number', text: figure, start});
      else if (word !== undefined) words.push({kind: 'spaced', text: word, start});
      else if (run !== undefined) {
        const parts = segmentWords?.(run) ?? [{text: run, start: 0}];
        words.push(
          ...parts.map((part) => ({kind: 'unspaced' as const, text: part.text, start: start + part.start})),
        );
      }
    }
    return words;
  };
}

/** The marks of thousands as the inside of a character class; Arabic's own mark is known everywhere. */
export function thousandsClass({thousandsMarks}: Locale): string {
  return `${thousandsMarks.map((mark) => `\\u{${mark.codePointAt(0)?.toString(16) ?? '2c'}}`).join('')}٬`;
}
