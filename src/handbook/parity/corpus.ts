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

/** From fewer nothing can be learnt: a language that has just been begun is not judged. */
const LEAST_PAIRS = 400;
/** What stands in a larger share of the pairs tells nothing of any of them. */
const COMMON = 0.04;

/**
 * Learns from the translated blocks themselves which words stand for which: no dictionary has to be kept, and a
 * thirteenth language needs none. Read at the first question, for that takes a moment.
 */
export function createCorpus(pairs: readonly CorpusPair[], language: TermLanguage): Corpus {
  let index: CorpusIndex | null = null;
  // Rows of one block are judged one after the other, each several times.
  let judge: BlockJudge | null = null;
  return {
    similarities: (english, texts, block) => {
      if (pairs.length < LEAST_PAIRS) return texts.map(() => 0);
      index ??= createIndex(pairs, language);
      if (judge?.block !== block) judge = createJudge(index, block);
      return judge.similarities(english, texts);
    },
  };
}

/** All words of the pairs, of both languages, by numbers: many times smaller than the words, and compared at once. */
interface CorpusIndex {
  readonly size: number;
  /** The numbers of a text's words, each once. */
  readonly englishWords: (text: string) => Uint32Array;
  readonly words: (text: string) => Uint32Array;
  /** By the number of a word: in which pairs it stands. */
  readonly englishPlaces: readonly Places[];
  readonly places: readonly Places[];
  /** The pairs of each block. */
  readonly blocks: ReadonlyMap<object, Places>;
}

/** Pairs by their numbers, rising. */
type Places = readonly number[];

function createIndex(pairs: readonly CorpusPair[], language: TermLanguage): CorpusIndex {
  const numbers = new Map<string, number>();
  const englishWords = createReader('en', numbers);
  const words = createReader(language, numbers);
  const [englishPlaces, places]: [number[][], number[][]] = [[], []];
  const blocks = new Map<object, number[]>();
  pairs.forEach(({english, text, block}, pair) => {
    for (const word of englishWords(english)) (englishPlaces[word] ??= []).push(pair);
    for (const word of words(text)) (places[word] ??= []).push(pair);
    const others = blocks.get(block);
    if (others === undefined) blocks.set(block, [pair]);
    else others.push(pair);
  });
  return {size: pairs.length, englishWords, words, englishPlaces, places, blocks};
}

/** Reads the words of a text as numbers, each text once; the same word has the same number in both languages. */
function createReader(language: TermLanguage, numbers: Map<string, number>): (text: string) => Uint32Array {
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const read = new Map<string, Uint32Array>();
  return (text) => {
    const words = read.get(text) ?? Uint32Array.from(wordTokens(text, language), numberOf);
    read.set(text, words);
    return words;
  };
}

/** A word as the pairs outside a block show it. */
interface SeenWord {
  /** Those of the block among them. */
  readonly places: Places;
  /** In how many pairs outside the block. */
  readonly times: number;
  readonly isCommon: boolean;
  /** In how many of these it stands with a word of the other language: rows, cells and columns of a table ask again. */
  readonly together: Map<SeenWord, number>;
}

/** A text that may go with the English one. */
interface Candidate {
  readonly words: Uint32Array;
  /** Those of them that tell something. */
  readonly telling: readonly SeenWord[];
  sum: number;
  weights: number;
}

/** Judges texts of one block by all others. */
interface BlockJudge {
  readonly block: object;
  readonly similarities: (english: string, texts: readonly string[]) => readonly number[];
}

function createJudge(index: CorpusIndex, block: object): BlockJudge {
  const {size, englishWords, words, englishPlaces, places, blocks} = index;
  // 1 for each pair outside the block.
  const outside = new Uint8Array(size).fill(1);
  for (const pair of blocks.get(block) ?? []) outside[pair] = 0;
  const closest = createClosest(outside);
  const see = createSee(englishPlaces, outside);
  const seeTranslated = createSee(places, outside);
  return {
    block,
    similarities: (english, texts) => {
      const candidates = texts.map((text): Candidate => {
        const own = words(text);
        const telling = Array.from(own, seeTranslated).filter(({times, isCommon}) => !isCommon && times > 0);
        return {words: own, telling, sum: 0, weights: 0};
      });
      for (const word of englishWords(english)) {
        const seen = see(word);
        if (seen.isCommon) continue;
        const weight = Math.log(size / (seen.times + 1));
        for (const candidate of candidates) {
          // The same word in both: a name, an abbreviation, a number.
          const same = candidate.words.includes(word);
          if (seen.times === 0 && !same) continue;
          candidate.weights += weight;
          candidate.sum += weight * (same ? 1 : closest(seen, candidate.telling));
        }
      }
      return candidates.map(({sum, weights}) => (weights === 0 ? 0 : sum / weights));
    },
  };
}

/** Looks words of one language up, each once for a block. */
function createSee(placesOf: readonly Places[], outside: Uint8Array): (word: number) => SeenWord {
  const most = outside.length * COMMON;
  const known = new Map<number, SeenWord>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const places = placesOf[word] ?? [];
    const times = countAt(places, outside);
    const seen = {places, times, isCommon: times > most, together: new Map<SeenWord, number>()};
    known.set(word, seen);
    return seen;
  };
}

/** Finds, of words of the translation, how close the closest comes to an English one: twice the places in common, over all places of both. */
function createClosest(outside: Uint8Array): (word: SeenWord, others: readonly SeenWord[]) => number {
  // 1 where the English word in question stands outside the block, which all the others are held to.
  const marks = new Uint8Array(outside.length);
  return (word, others) => {
    let isMarked = false;
    let best = 0;
    for (const other of others) {
      const all = word.times + other.times;
      // As close as that the two cannot be, by their numbers alone.
      if (2 * Math.min(word.times, other.times) <= best * all) continue;
      let together = word.together.get(other);
      if (together === undefined) {
        if (!isMarked) for (const place of word.places) marks[place] = outside[place] ?? 0;
        isMarked = true;
        together = countAt(other.places, marks);
        word.together.set(other, together);
      }
      best = Math.max(best, (2 * together) / all);
    }
    if (isMarked) for (const place of word.places) marks[place] = 0;
    return best;
  };
}

function countAt(places: Places, marks: Uint8Array): number {
  let count = 0;
  for (const place of places) count += marks[place] ?? 0;
  return count;
}
