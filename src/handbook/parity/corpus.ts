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
  let words: Postings | null = null;
  let tokens: Postings | null = null;
  // Rows of one block are judged one after the other, each several times.
  let judged: {readonly block: object; readonly places: Map<string, readonly Placed[]>} | null = null;
  const placed = (
    kind: string,
    text: string,
    of: ReadonlySet<string>,
    postings: Postings,
    block: object,
  ): readonly Placed[] => {
    if (judged?.block !== block) judged = {block, places: new Map()};
    const key = kind + text;
    const before = judged.places.get(key);
    if (before !== undefined) return before;
    const found = Array.from(of, (word): Placed => {
      const all = postings.get(word) ?? [];
      const isCommon = all.length > most + LARGEST_BLOCK;
      return {word, isCommon, places: isCommon ? [] : all.filter((pair) => pairs[pair]?.block !== block)};
    });
    judged.places.set(key, found);
    return found;
  };
  return {
    similarity: (source, text, block) => {
      if (pairs.length < LEAST_PAIRS) return 0;
      words ??= postingsOf(pairs.map((pair) => englishTokens(pair.english)));
      tokens ??= postingsOf(pairs.map((pair) => tokensOf(pair.text)));
      const theirs = placed('text', text, tokensOf(text), tokens, block);
      let [sum, weights] = [0, 0];
      for (const {word, places, isCommon} of placed('en', source, englishTokens(source), words, block)) {
        // The same word in both: a name, an abbreviation, a number.
        const same = tokensOf(text).has(word);
        if (isCommon || (places.length === 0 && !same) || places.length > most) continue;
        let best = same ? 1 : 0;
        if (!same) {
          for (const each of theirs) {
            // As close as that the two cannot be, by their lengths alone.
            const [few, many] = [
              Math.min(places.length, each.places.length),
              places.length + each.places.length,
            ];
            if (2 * few <= best * many) continue;
            best = Math.max(best, closeness(places, each.places, most));
          }
        }
        const weight = Math.log(pairs.length / (places.length + 1));
        sum += weight * best;
        weights += weight;
      }
      return weights === 0 ? 0 : sum / weights;
    },
  };
}

/** Pairs of one block, at most; a word that is common without them is so with them. */
const LARGEST_BLOCK = 200;

interface Placed {
  readonly word: string;
  /** In the pairs of other blocks; none of a common word. */
  readonly places: readonly number[];
  readonly isCommon: boolean;
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

/** Twice the places in common, over all places: 1 where two words always stand together. */
function closeness(a: readonly number[], b: readonly number[], most: number): number {
  if (a.length === 0 || b.length === 0 || b.length > most) return 0;
  // Asked a million times: no list is made here, and the longer one is not walked where the shorter has ended.
  let common = 0;
  let j = 0;
  for (let i = 0; i < a.length && j < b.length; i += 1) {
    const place = a[i] as number;
    while (j < b.length && (b[j] as number) < place) j += 1;
    if (b[j] === place) common += 1;
  }
  return (2 * common) / (a.length + b.length);
}
