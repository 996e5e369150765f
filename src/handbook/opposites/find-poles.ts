import {perLanguage} from '../per-language.ts';
import type {TermLanguage} from '../terms.ts';
import {NEGATION_WORDS} from '../negation/negation-words.ts';
import {OPPOSITE_WORDS} from './languages/index.ts';
import type {Pole} from './opposite-words.ts';

/** The words of a text that say a pole: those that can say nothing else, and all that may. */
export interface Said {
  readonly sure: readonly string[];
  readonly most: number;
}

/** A text that is asked for one pole after another. */
export interface PoleText {
  readonly language: TermLanguage;
  /** In lower case, without vowel signs. */
  readonly folded: string;
  readonly found: Map<Pole, Said>;
  /** Without what looks like a pole and is none; made when it is first needed. */
  bare: string | null;
}

interface Patterns {
  /** The words of `sure` without regard to their borders: several times as fast, and most texts hold none. */
  readonly anywhere: RegExp;
  readonly sure: RegExp;
  readonly may: RegExp | null;
}

const NOTHING: Said = {sure: [], most: 0};
/** Vowel signs and lengthening strokes, which Arabic may write or leave out. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0640\u0670]/g;
/** What Arabic writes at the front of a word: "and", "with", "for", "the". */
const ARABIC_FRONT = '[وف]?(?:[بكلس]|لل)?(?:ال)?';
/** Any letters: a star that follows no class or group of the expression itself. */
const OPEN_END = /(?<![\]}.])\*/g;
const GAP = '\uFFFC';

/** Makes a text ready to be asked for its poles; null in a language without a table. */
export function readPoles(text: string, language: TermLanguage): PoleText | null {
  if (OPPOSITE_WORDS[language] === undefined) return null;
  const folded = text.replaceAll('İ', 'i').toLowerCase();
  return {
    language,
    folded: language === 'ar' ? folded.replace(VOWEL_SIGNS, '') : folded,
    found: new Map(),
    bare: null,
  };
}

/** Whether a text may say a pole. Quick: most texts say none. */
export function maySay({folded, language}: PoleText, pole: Pole): boolean {
  const of = patternsOf(language, pole);
  return of !== null && of.anywhere.test(folded) && folded.search(of.sure) >= 0;
}

/** The words of a text that say a pole. */
export function wordsOf(text: PoleText, pole: Pole): Said {
  const known = text.found.get(pole);
  if (known !== undefined) return known;
  const said = findWords(text, pole);
  text.found.set(pole, said);
  return said;
}

function findWords(text: PoleText, pole: Pole): Said {
  const of = patternsOf(text.language, pole);
  if (of === null) return NOTHING;
  text.bare ??= text.folded.replace(idiomOf(text.language), GAP);
  const sure: string[] = [];
  const rest = text.bare.replace(of.sure, (word) => {
    sure.push(word);
    return GAP;
  });
  const most = sure.length + (of.may === null ? 0 : (rest.match(of.may)?.length ?? 0));
  return {sure, most};
}

const idiomOf = perLanguage((language: TermLanguage) =>
  patternOf(OPPOSITE_WORDS[language]?.idiom ?? '(?!)', language),
);

/** Of the poles that were asked for. */
const patternsIn = perLanguage((_: TermLanguage) => new Map<Pole, Patterns | null>());

function patternsOf(language: TermLanguage, pole: Pole): Patterns | null {
  const patterns = patternsIn(language);
  const known = patterns.get(pole);
  if (known !== undefined) return known;
  const [says, maySay] = OPPOSITE_WORDS[language]?.[pole] ?? [];
  const made =
    says === undefined
      ? null
      : {
          anywhere: new RegExp(says.replace(OPEN_END, ''), says.includes('\\p') ? 'u' : ''),
          sure: patternOf(says, language),
          may: maySay === undefined ? null : patternOf(maySay, language),
        };
  patterns.set(pole, made);
  return made;
}

function patternOf(alternatives: string, language: TermLanguage): RegExp {
  if (NEGATION_WORDS[language]?.spaced !== true) return new RegExp(alternatives, 'gu');
  const source = alternatives.replace(OPEN_END, '\\p{L}*');
  const front = language === 'ar' ? ARABIC_FRONT : '';
  return new RegExp(`(?<![\\p{L}\\p{M}])${front}(?:${source})(?!\\p{L})`, 'gu');
}
