import {perLanguage} from '../per-language.ts';
import type {TermLanguage} from '../terms.ts';
import {NEGATION_KINDS, NEGATION_WORDS, type NegationKind, type NegationWords} from './negation-words.ts';

/** How often a text denies, kind by kind. */
export type Negations = Readonly<Record<NegationKind, number>>;

/** Without its doubling sign the Arabic "change" would read "not". */
const CHANGE = /غي\u0651/g;
/** Vowel signs and lengthening strokes, which Arabic may write or leave out. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0640\u0670]/g;

/** Counts the denials of a text in one of the languages. A word counts once, under the first kind that knows it. */
export function countNegations(text: string, language: TermLanguage): Negations {
  if (language !== 'en') return count(text, language);
  const known = english.get(text) ?? count(text, language);
  english.set(text, known);
  return known;
}

/** Of a language without a table. */
const NO_WORDS: NegationWords = {
  ...(Object.fromEntries(NEGATION_KINDS.map((kind) => [kind, '(?!)'])) as Record<NegationKind, string>),
  spaced: false,
};

/** The English sentences are held against every language. */
const english = new Map<string, Negations>();

function count(text: string, language: TermLanguage): Negations {
  const patterns = patternsOf(language);
  let rest = text.replaceAll('İ', 'i').toLowerCase().replace(CHANGE, '').replace(VOWEL_SIGNS, '');
  const counts: Partial<Record<NegationKind, number>> = {};
  for (const kind of NEGATION_KINDS) {
    let times = 0;
    rest = rest.replace(patterns[kind], () => {
      times += 1;
      return '\uFFFC';
    });
    counts[kind] = times;
  }
  return counts as Record<NegationKind, number>;
}

const patternsOf = perLanguage((language: TermLanguage): Readonly<Record<NegationKind, RegExp>> => {
  const words = NEGATION_WORDS[language] ?? NO_WORDS;
  return Object.fromEntries(
    NEGATION_KINDS.map((kind) => [kind, pattern(words[kind], words.spaced)]),
  ) as Record<NegationKind, RegExp>;
});

function pattern(alternatives: string, spaced: boolean): RegExp {
  if (!spaced) return new RegExp(alternatives, 'gu');
  // Any letters: a star that follows no class or group of the expression itself.
  const source = alternatives.replace(/(?<![\]}.])\*/g, '\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?!\\p{L})`, 'gu');
}
