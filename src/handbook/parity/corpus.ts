import type {TermLanguage} from '../terms.ts';
import {wordTokens} from './word-tokens.ts';

/** A text and its translation, and the block they stand in. */
export interface CorpusPair {
  readonly english: string;
  readonly text: string;
  /** Anything that is the same for all pairs of one block. */
  readonly block: object;
}

/** How well a text of the language fits an English one, judged by which words go together elsewhere in the handbook. */
export interface Corpus {
  /** From 0 to 1; what stands in the block itself is left out of the judgement. */
  readonly similarity: (english: string, text: string, block: object) => number;
}

/** How many pairs hold each word, each token of the language, and both. Words are numbered, which is much faster. */
interface Counts {
  readonly words: Map<number, number>;
  readonly tokens: Map<number, number>;
  readonly both: Map<number, number>;
}

/** More than there are different words; a word and a token make one key. */
const MOST_WORDS = 2 ** 21;

/** From fewer nothing can be learnt: a language that has just been begun is not judged. */
const LEAST_PAIRS = 400;

/**
 * Learns from the translated blocks themselves which words stand for which: no dictionary has to be kept, and a
 * thirteenth language needs none. Built at the first question, for that takes a moment.
 */
export function createCorpus(pairs: readonly CorpusPair[], language: TermLanguage): Corpus {
  const numbers = new Map<string, number>();
  const read = (text: string, locale: TermLanguage): readonly number[] =>
    Array.from(wordTokens(text, locale), (word) => {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) numbers.set(word, known);
      return known;
    });
  const remember = new Map<string, readonly number[]>();
  const tokensOf = (text: string, locale: TermLanguage): readonly number[] => {
    const key = `${locale} ${text}`;
    const known = remember.get(key) ?? read(text, locale);
    remember.set(key, known);
    return known;
  };
  const count = (some: readonly CorpusPair[]): Counts => {
    const counts: Counts = {words: new Map(), tokens: new Map(), both: new Map()};
    for (const {english, text} of some) {
      const tokens = tokensOf(text, language);
      for (const token of tokens) increase(counts.tokens, token);
      for (const word of tokensOf(english, 'en')) {
        increase(counts.words, word);
        for (const token of tokens) increase(counts.both, word * MOST_WORDS + token);
      }
    }
    return counts;
  };

  let all: Counts | null = null;
  const owns = new Map<object, Counts>();
  return {
    similarity: (english, text, block) => {
      if (pairs.length < LEAST_PAIRS) return 0;
      all ??= count(pairs);
      const own = owns.get(block) ?? count(pairs.filter((pair) => pair.block === block));
      owns.set(block, own);
      return fit(tokensOf(english, 'en'), tokensOf(text, language), all, own, pairs.length);
    },
  };
}

function increase(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The mean over the English words, rare ones counting more, of how closely their best counterpart goes with them. */
function fit(
  words: readonly number[],
  tokens: readonly number[],
  all: Counts,
  own: Counts,
  size: number,
): number {
  const elsewhere = (kind: keyof Counts, key: number): number => {
    const count = all[kind].get(key) ?? 0;
    return count === 0 ? 0 : count - (own[kind].get(key) ?? 0);
  };
  let [sum, weights] = [0, 0];
  for (const word of words) {
    const times = elsewhere('words', word);
    // The same word in both: a name, an abbreviation, a number.
    let best = tokens.includes(word) ? 1 : 0;
    for (const token of best === 1 ? [] : tokens) {
      const together = elsewhere('both', word * MOST_WORDS + token);
      if (together > 0) best = Math.max(best, (2 * together) / (times + elsewhere('tokens', token)));
    }
    if (times === 0 && best === 0) continue;
    const weight = Math.log(size / (times + 1));
    sum += weight * best;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
