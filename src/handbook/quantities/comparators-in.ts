import {foldText} from './fold-text.ts';
import {grammarFor} from './grammar.ts';
import type {Comparator} from './quantity.ts';

/**
 * "Until 4 days" is no bound in English, but other languages have one word for "until" and "up to". For folded
 * text. Arabic إلى is left out: it is every "to", and would excuse a lost bound in most sentences.
 */
const UNTIL =
  /(?<![a-z])(?:until|jusqu|hasta|fino a|hingga|sampai|kadar|dek)|(?<!\p{L})до(?!\p{L})|至|直到|まで|حتي|đến|tới|ถึง/gu;
const SIGNS: readonly Comparator[] = ['<', '≤', '>', '≥', '≈'];

/** Every word and sign of comparison in a text, wherever it stands: "more than dexamethasone 6 mg" has one, ">". */
export function comparatorsIn(text: string, locale: string): readonly Comparator[] {
  const {lower} = foldText(text);
  const {comparatorsBefore, comparatorsAfter} = grammarFor(locale);
  const found: Comparator[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const match = comparatorsBefore.matchAt(lower, at) ?? comparatorsAfter.matchAt(lower, at);
    if (match === null) continue;
    found.push(match.meaning);
    at = match.end - 1;
  }
  const signs = SIGNS.flatMap((sign) => Array.from(lower.matchAll(new RegExp(sign, 'g')), () => sign));
  return [...found, ...signs, ...Array.from(lower.matchAll(UNTIL), (): Comparator => '≤')];
}
