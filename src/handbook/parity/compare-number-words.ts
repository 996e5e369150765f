import {foldText, hasTable, mayBeDual, numberWordsIn} from '../quantities/index.ts';
import type {FactText} from './compare-facts.ts';

/** "Three drugs", "twice": numbers that the English writes in words. "First", "both" and "one" are said in too many ways. */
const WORDS: readonly (readonly [word: RegExp, number: string])[] = [
  [/\b(?:two|twice)\b/i, '2'],
  [/\bthree\b/i, '3'],
  [/\bfour\b/i, '4'],
  [/\bfive\b/i, '5'],
  [/\bsix\b/i, '6'],
  [/\bseven\b/i, '7'],
  [/\beight\b/i, '8'],
  [/\bnine\b/i, '9'],
  [/\bten\b/i, '10'],
  [/\beleven\b/i, '11'],
  [/\btwelve\b/i, '12'],
];
const ANY = new RegExp(WORDS.map(([word]) => word.source).join('|'), 'i');

/** The numbers in words of an English text that its translation says neither in words nor in figures. */
export function missingNumberWords(source: FactText, translation: FactText): readonly string[] {
  if (!ANY.test(source.text) || !hasTable(translation.language)) return [];
  const words = numberWordsIn(translation.text, translation.language);
  return WORDS.flatMap(([word, number]) => {
    const said = word.exec(source.text)?.[0];
    if (said === undefined || words.includes(number) || isInFigures(number, translation)) return [];
    return number === '2' && isDual(source, translation, words) ? [] : [said];
  });
}

/** "Two nurses" in one word. Where the translation has a number that the English has not, that one took its place. */
function isDual(source: FactText, translation: FactText, words: readonly string[]): boolean {
  const english = numberWordsIn(source.text, source.language);
  const another = words.some(
    (word) => Number(word) > 2 && !english.includes(word) && !isInFigures(word, source),
  );
  return !another && mayBeDual(translation.text, translation.language);
}

function isInFigures(number: string, {facts, text}: FactText): boolean {
  const figure = new RegExp(`(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`);
  return figure.test(foldText(text).chars) || facts.some(({canonical}) => figure.test(canonical));
}
