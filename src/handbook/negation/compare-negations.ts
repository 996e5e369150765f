import type {TermLanguage} from '../terms.ts';
import {countNegations, type Negations} from './count-negations.ts';
import type {NegationKind} from './negation-words.ts';

/** What is wrong with the denials of a translated sentence. */
export type NegationFault =
  {readonly kind: 'lost'; readonly said: number; readonly meant: number} | {readonly kind: 'added'};

/** Kinds of which a translation may have more than the English, and say "not" by it. */
const STAND_INS: readonly NegationKind[] = ['idiom', 'linked', 'without', 'except', 'forbid', 'un'];
const FORBIDDING: readonly NegationKind[] = ['idiom', 'forbid'];
const PROHIBITION = /^(?:\p{L}+: )?(?:do not|never|no|not|don['’]t)\b/iu;

/**
 * Holds a translated sentence to the English one. In a box, `strict`, each "not" and "without" of the English needs its
 * own counterpart; elsewhere, where languages differ more freely, one denial for all of them is enough.
 */
export function compareNegations(
  english: string,
  text: string,
  language: TermLanguage,
  strict: boolean,
): NegationFault | null {
  const [source, translation] = [countNegations(english, 'en'), countNegations(text, language)];
  const meant = source.not + source.without;
  const said = translation.not + translation.without;
  if (!strict) {
    return meant > 0 && total(translation) === 0 ? {kind: 'lost', said: 0, meant} : null;
  }
  const surplus = (kind: NegationKind): number => Math.max(0, translation[kind] - source[kind]);
  const [lostNot, lostWithout] = [
    Math.max(0, source.not - translation.not),
    Math.max(0, source.without - translation.without),
  ];
  // What opens with "do not" forbids in every language, and a "nor", "without" or "only" further on does not.
  const forNot = (PROHIBITION.test(english) ? FORBIDDING : STAND_INS).reduce(
    (sum, kind) => sum + surplus(kind),
    0,
  );
  const forWithout = [...STAND_INS, 'not' as const].reduce((sum, kind) => sum + surplus(kind), 0);
  if (lostNot > forNot || lostWithout > forWithout) return {kind: 'lost', said, meant};
  return translation.not > 0 && total(source) === 0 ? {kind: 'added'} : null;
}

function total(negations: Negations): number {
  return Object.values(negations).reduce((sum, count) => sum + count, 0);
}
