import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {otherNames} from './name-parity.ts';
import {lostNegations} from './negation-parity.ts';
import {turnedRound} from './opposite-parity.ts';
import {otherQuantities} from './quantity-parity.ts';
import {leftInEnglish, wrongLetters} from './script.ts';
import type {LeafRule} from './translation-rule.ts';

/** A text that stands in no chapter, with its English: of the interface, a definition, a warning of an error. */
export interface TextPair {
  readonly english: string;
  readonly translation: string;
  /** Which text it is, such as `"nav.search"`. */
  readonly place: string;
  /** Where the English stands. */
  readonly source: string;
  /** Holds denials to the strict form, as in the boxes of a chapter. */
  readonly strict: boolean;
}

/** The rules for the paragraphs of a page that such a text is held to as well, by their names. */
const RULES: readonly (readonly [name: string, rule: LeafRule])[] = [
  ['quantity-parity', otherQuantities],
  ['name-parity', otherNames],
  ['negation-parity', lostNegations],
  ['opposite-parity', turnedRound],
  ['script', leftInEnglish],
  ['script', wrongLetters],
];

/** What such a text does not say as its English says it; `file` and `line` are those of the translation. */
export function textProblems(
  language: TermLanguage,
  {english, translation, place, source, strict}: TextPair,
  {file, line}: Pick<Problem, 'file' | 'line'>,
): readonly Problem[] {
  const leaf = (value: string) => ({node: {type: 'text', value} as const, line: 1});
  const pair = {
    source: leaf(english),
    translation: leaf(translation),
    boxes: strict ? (['recommendation'] as const) : [],
    place,
  };
  return RULES.flatMap(([rule, find]) =>
    find(pair, language, `${place} of ${source}`).map(({found, expected, remedy}) => ({
      file,
      line,
      rule,
      found,
      expected,
      remedy,
    })),
  );
}
