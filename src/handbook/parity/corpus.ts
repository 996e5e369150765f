import type {TermLanguage} from '../terms.ts';
import {wordTokens} from './word-tokens.ts';

/** A text and its translation, and the block they stand in. */
export interface CorpusPair {
  readonly english: string;
  readonly text: string;
  /** Anything that is the same for all pairs of one block. */
  readonly block: object;
}

/** How well texts of the language fit an English one, judged by which words go together elsewhere in the handbook. */
export interface Corpus {
  /** For each of the texts, from 0 to 1; what stands in the block itself is left out of the judgement. */
  readonly similarities: (english: string, texts: readonly string[], block: object) => readonly number[];
}

/** In which pairs a word stands, by their numbers, rising. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** From fewer nothing can be learnt: a language that has just been begun is not judged. */
const LEAST_PAIRS = 400;
/** What stands in a larger share of the pairs tells nothing of any of them. */
const COMMON = 0.04;

/**
 * Learns from the translated blocks themselves which words stand for which: no dictionary has to be kept, and a
 * thirteenth language needs none. Read at the first question, for that takes a moment.
 */
export function createCorpus(pairs: readonly CorpusPair[], language: TermLanguage): Corpus {
  const most = pairs.length * COMMON;
  const read = new Map<string, ReadonlySet<string>>();
  const tokensOf = (text: string): ReadonlySet<string> => {
    const tokens = read.get(text) ?? wordTokens(text, language);
    read.set(text, tokens);
    return tokens;
  };
  let index: CorpusIndex | null = null;
  // Rows of one block are judged one after the other, each several times.
  let judged: {readonly block: object; readonly words: Map<string, Placed>} | null = null;
  const placed = (kind: string, word: string, postings: Postings, block: object): Placed => {
    if (judged?.block !== block) judged = {block, words: new Map()};
    const before = judged.words.get(kind + word);
    if (before !== undefined) return before;
    const all = postings.get(word) ?? [];
    const isCommon = all.length > most + LARGEST_BLOCK;
    const places = isCommon ? [] : all.filter((pair) => pairs[pair]?.block !== block);
    const found: Placed = {places, isCommon: isCommon || places.length > most};
    judged.words.set(kind + word, found);
    return found;
  };
  return {
    similarities: (source, texts, block) => {
      if (pairs.length < LEAST_PAIRS) return texts.map(() => 0);
      index ??= createIndex(pairs, tokensOf);
      const {words, tokens, numbers, together} = index;
      const candidates = texts.map((text): Candidate => {
        const own = tokensOf(text);
        const known = Array.from(own).flatMap((token) => {
          const {places, isCommon} = placed('text', token, tokens, block);
          const number = numbers.get(token);
          return isCommon || number === undefined || places.length === 0
            ? []
            : [{number, times: places.length}];
        });
        return {own, known, sum: 0, weights: 0};
      });
      for (const word of englishTokens(source)) {
        const {places, isCommon} = placed('en', word, words, block);
        if (isCommon) continue;
        const weight = Math.log(pairs.length / (places.length + 1));
        together.add(places);
        for (const candidate of candidates) {
          // The same word in both: a name, an abbreviation, a number.
          const same = candidate.own.has(word);
          if (places.length === 0 && !same) continue;
          candidate.weights += weight;
          candidate.sum += weight * (same ? 1 : closest(candidate.known, places.length, together.counts));
        }
        together.remove(places);
      }
      return candidates.map(({sum, weights}) => (weights === 0 ? 0 : sum / weights));
    },
  };
}

/** Pairs of one block, at most; a word that is common without them is so with them. */
const LARGEST_BLOCK = 200;

interface Placed {
  /** In the pairs of other blocks; none of the commonest words. */
  readonly places: readonly number[];
  readonly isCommon: boolean;
}

/** A text that may go with the English one. */
interface Candidate {
  readonly own: ReadonlySet<string>;
  /** Its words that tell something: their numbers, and in how many pairs of other blocks they stand. */
  readonly known: readonly {readonly number: number; readonly times: number}[];
  sum: number;
  weights: number;
}

interface CorpusIndex {
  readonly words: Postings;
  readonly tokens: Postings;
  /** The tokens of the language, numbered. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly together: Together;
}

/** How often each numbered token stands in the pairs that were added: all words of a text are asked of one count. */
interface Together {
  readonly counts: Uint32Array;
  readonly add: (places: readonly number[]) => void;
  readonly remove: (places: readonly number[]) => void;
}

function createIndex(
  pairs: readonly CorpusPair[],
  tokensOf: (text: string) => ReadonlySet<string>,
): CorpusIndex {
  const texts = pairs.map(({text}) => tokensOf(text));
  const tokens = postingsOf(texts);
  const numbers = new Map(Array.from(tokens.keys(), (token, number) => [token, number]));
  const numbered = texts.map((own) => Uint32Array.from(own, (token) => numbers.get(token) ?? 0));
  const counts = new Uint32Array(numbers.size);
  const change = (places: readonly number[], by: 1 | -1): void => {
    for (const place of places)
      for (const number of numbered[place] ?? []) counts[number] = (counts[number] ?? 0) + by;
  };
  return {
    words: postingsOf(pairs.map(({english}) => englishTokens(english))),
    tokens,
    numbers,
    together: {counts, add: (places) => change(places, 1), remove: (places) => change(places, -1)},
  };
}

/** Each English text is read once for all languages. */
const english = new Map<string, ReadonlySet<string>>();

function englishTokens(text: string): ReadonlySet<string> {
  const tokens = english.get(text) ?? wordTokens(text, 'en');
  english.set(text, tokens);
  return tokens;
}

function postingsOf(texts: readonly ReadonlySet<string>[]): Postings {
  const postings = new Map<string, number[]>();
  texts.forEach((words, place) => {
    for (const word of words) {
      const places = postings.get(word);
      if (places === undefined) postings.set(word, [place]);
      else places.push(place);
    }
  });
  return postings;
}

/** Of the words, the one closest to another that stands in `times` pairs: twice the pairs in common, over all pairs of both. */
function closest(known: Candidate['known'], times: number, counts: Uint32Array): number {
  let best = 0;
  for (const word of known) {
    best = Math.max(best, (2 * (counts[word.number] ?? 0)) / (times + word.times));
  }
  return best;
}
