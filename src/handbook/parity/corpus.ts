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
    const found: Placed = {places, isCommon: isCommon || places.length > most, common: new Map()};
    judged.words.set(kind + word, found);
    return found;
  };
  return {
    similarities: (source, texts, block) => {
      if (pairs.length < LEAST_PAIRS) return texts.map(() => 0);
      index ??= createIndex(pairs, tokensOf);
      const {words, tokens, marks} = index;
      const candidates = texts.map((text): Candidate => {
        const own = tokensOf(text);
        const known = Array.from(own, (token) => placed('text', token, tokens, block)).filter(
          ({places, isCommon}) => !isCommon && places.length > 0,
        );
        return {own, known, sum: 0, weights: 0};
      });
      for (const word of englishTokens(source)) {
        const placedWord = placed('en', word, words, block);
        const {places, isCommon} = placedWord;
        if (isCommon) continue;
        const weight = Math.log(pairs.length / (places.length + 1));
        for (const candidate of candidates) {
          // The same word in both: a name, an abbreviation, a number.
          const same = candidate.own.has(word);
          if (places.length === 0 && !same) continue;
          candidate.weights += weight;
          candidate.sum += weight * (same ? 1 : closest(placedWord, candidate.known, marks));
        }
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
  /** In how many pairs it stands with a word of the other language: rows, cells and columns of a table ask again. */
  readonly common: Map<Placed, number>;
}

/** A text that may go with the English one. */
interface Candidate {
  readonly own: ReadonlySet<string>;
  /** Where its words that tell something stand. */
  readonly known: readonly Placed[];
  sum: number;
  weights: number;
}

interface CorpusIndex {
  readonly words: Postings;
  readonly tokens: Postings;
  /** One for each pair: set where the English word in question stands, which all words of the texts are held to. */
  readonly marks: Uint8Array;
}

function createIndex(
  pairs: readonly CorpusPair[],
  tokensOf: (text: string) => ReadonlySet<string>,
): CorpusIndex {
  return {
    words: postingsOf(pairs.map(({english}) => englishTokens(english))),
    tokens: postingsOf(pairs.map(({text}) => tokensOf(text))),
    marks: new Uint8Array(pairs.length),
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

/** Of the words, the one closest to another: twice the places in common, over all places of both. */
function closest(word: Placed, words: readonly Placed[], marks: Uint8Array): number {
  const times = word.places.length;
  let isMarked = false;
  let best = 0;
  for (const other of words) {
    const all = times + other.places.length;
    // As close as that the two cannot be, by their numbers alone.
    if (2 * Math.min(times, other.places.length) <= best * all) continue;
    let common = word.common.get(other);
    if (common === undefined) {
      if (!isMarked) for (const place of word.places) marks[place] = 1;
      isMarked = true;
      common = 0;
      for (const place of other.places) common += marks[place] ?? 0;
      word.common.set(other, common);
    }
    best = Math.max(best, (2 * common) / all);
  }
  if (isMarked) for (const place of word.places) marks[place] = 0;
  return best;
}
