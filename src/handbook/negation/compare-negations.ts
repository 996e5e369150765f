import type {TermLanguage} from '../terms.ts';
import {countNegations, type Negations} from './count-negations.ts';
import type {NegationKind} from './negation-words.ts';

/** What is wrong with the denials of a translated sentence. */
export type NegationFault =
  {readonly kind: 'lost'; readonly said: number; readonly meant: number} | {readonly kind: 'added'};

/** Kinds of which a translation may have more than the English, and say "not" by it. */
const FOR_NOT: readonly NegationKind[] = ['linked', 'non', 'without', 'forbid', 'un'];
/** What opens with "do not" forbids in every language; a "without" or "only" further on does not. */
const FOR_PROHIBITION: readonly NegationKind[] = ['forbid'];
const FOR_NON: readonly NegationKind[] = ['not', 'linked', 'without', 'except', 'forbid', 'un'];
const FOR_WITHOUT: readonly NegationKind[] = ['not', 'non', 'forbid', 'un'];
/** Languages that open a prohibition with the word that forbids; the others put it before or into the verb at the end. */
const OPENING: readonly TermLanguage[] = ['fr', 'it', 'es', 'ar', 'id', 'ru', 'vi'];
const OPENS_WITH_PROHIBITION = /^(?:do not|never|don['’]t)\b/iu;
const LONGEST_OPENING = 30;
/** Words that most languages say with a "not". */
const DENIES_IN_A_WORD =
  /\b(?:disagree|unvaccinated|untreated|unconfirmed|advis\w+ (?:\w+ ){0,2}against|bans?\b|banned\b|forb[ai]d|prohibit|contraindicat)/i;
const PROHIBITION = /(?:^|[.!?;] +)(?:\p{L}+: )?(?:do not|never|not|don['’]t)\b/iu;

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
  const [meant, said] = [total(source), total(translation)];
  if (!strict) return source.not + source.without > 0 && said === 0 ? {kind: 'lost', said, meant} : null;
  if (said === 0 && (source.not + source.without + source.linked > 0 || DENIES_IN_A_WORD.test(english))) {
    return {kind: 'lost', said, meant};
  }
  if (OPENING.includes(language) && OPENS_WITH_PROHIBITION.test(english)) {
    const opening = countNegations(text.slice(0, LONGEST_OPENING), language);
    if (opening.not + opening.forbid === 0) return {kind: 'lost', said, meant};
  }
  const surplus = (kinds: readonly NegationKind[]): number =>
    kinds.reduce((sum, kind) => sum + Math.max(0, translation[kind] - source[kind]), 0);
  // "Do not delay oxygen or fluids" is "ne retarder ni …, ni …": a linked "not" counts where the English has one.
  const nots = translation.not + Math.min(translation.linked, source.linked);
  const lostNots = source.not + source.linked - nots;
  const lostNons = source.non - translation.non;
  const lostWithouts = source.without - translation.without;
  if (
    lostNots > surplus(PROHIBITION.test(english) ? FOR_PROHIBITION : FOR_NOT) ||
    lostWithouts > surplus(FOR_WITHOUT) ||
    lostNons > surplus(FOR_NON)
  ) {
    return {kind: 'lost', said, meant};
  }
  return translation.not > 0 && meant === 0 ? {kind: 'added'} : null;
}

function total(negations: Negations): number {
  return Object.values(negations).reduce((sum, count) => sum + count, 0);
}
