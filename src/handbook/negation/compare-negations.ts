import type {TermLanguage} from '../terms.ts';
import {NEGATION_WORDS} from './negation-words.ts';
import {countNegations, type Negations} from './count-negations.ts';

/** What is wrong with the denials of a translated sentence. */
export type NegationFault =
  {readonly kind: 'lost'; readonly said: number; readonly meant: number} | {readonly kind: 'added'};

/** Languages that open a prohibition with the word that forbids; the others put it before or into the verb at the end. */
const OPENING: readonly TermLanguage[] = ['fr', 'it', 'es', 'ar', 'id', 'ru', 'th', 'vi'];
/**
 * Languages in which as many denials are wanted as in English: a Thai paragraph is one sentence to the splitter, and each
 * denial is a word of its own. With the further English words that the language says with a "not".
 */
const COUNTED: Readonly<Partial<Record<TermLanguage, RegExp>>> = {
  th: /\b(?:accidental|adverse|intoleran|un(?:vaccinated|fractionated|disinfected))/giu,
};
const OPENS_WITH_PROHIBITION = /^(?:do not|never|don['’]t|not for:)/iu;
const LONGEST_OPENING = 30;
const PROHIBITION = /(?:^|[.!?;] +)(?:\p{L}+: )?(?:do not|never|not|don['’]t)\b/iu;
/** An order not to do something, where a sentence or a clause opens with it: reversed, it harms wherever it stands. */
const FORBIDS = /(?:^|[.!?;:] +)(?:do not|never|don['’]t)\b/iu;
/** Words that other languages say with a "not". */
const DENIES_IN_A_WORD =
  /\b(?:disagree|unvaccinated|untreated|unconfirmed|undisinfected|uncontrolled|advis\w+ (?:\w+ ){0,2}against|stays? away|bans?\b|banned\b|forb[ai]d|prohibit|contraindicat)|-free\b/i;
/** What another language may say with a "not" where the English has no denial at all: questions, differences, shortage, words that begin with "a-". */
const MAY_TAKE_NOT =
  /[?]|\b(?:whether|ask|against|differ\w*|short|else|out|gone|same|rarely|lasts?|doubt|open|broken|sound|tight|collapse|protect|keep\w*|take your time|asymptomatic|asynchrony|indeterminate|refractory|incontinence|insomnia|insufficiency|immobility|helplessness)\b|-?proof\b/i;
const OFFERS_BOTH = /\b(?:with or without|or not)\b/i;
const RESTRICTS = /\b(?:only|unless)\b/i;

/**
 * Holds a translated sentence to the English one. In a box, `strict`, each "not" and "without" of the English needs its
 * own counterpart. Elsewhere languages differ more freely: one denial for all of them is enough, but where the English
 * forbids, a "not" may only be said by a word that denies otherwise, and where it denies nothing at all, none is added.
 */
export function compareNegations(
  english: string,
  text: string,
  language: TermLanguage,
  strict: boolean,
): NegationFault | null {
  if (NEGATION_WORDS[language] === undefined) return null;
  const source = countNegations(english, 'en');
  const denials = source.not + source.without;
  const meant = total(source);
  if (!strict && denials === 0 && (meant > 0 || MAY_TAKE_NOT.test(english))) return null;
  const translation = countNegations(text, language);
  const said = total(translation);
  const lost: NegationFault = {kind: 'lost', said, meant};
  if (!strict) {
    if (denials === 0) return translation.not > 0 ? {kind: 'added'} : null;
    if (said === 0) return lost;
    if (!FORBIDS.test(english)) return null;
    return lacksOpening(english, text, language) || lostIn(source, translation, false) ? lost : null;
  }
  if (said === 0 && (denials + source.linked > 0 || OFFERS_BOTH.test(english))) return lost;
  if (
    DENIES_IN_A_WORD.test(english) &&
    said === translation.except + translation.idiom + Math.min(source.non, translation.non)
  )
    return lost;
  if (RESTRICTS.test(english) && said === translation.un + translation.forbid + translation.non) return lost;
  if (lacksDenials(english, source, translation, language)) return lost;
  if (lacksOpening(english, text, language) || lostIn(source, translation, PROHIBITION.test(english)))
    return lost;
  return translation.not > 0 && meant === 0 ? {kind: 'added'} : null;
}

function lacksOpening(english: string, text: string, language: TermLanguage): boolean {
  if (!OPENING.includes(language) || !OPENS_WITH_PROHIBITION.test(english)) return false;
  const opening = countNegations(text.slice(0, LONGEST_OPENING), language);
  return opening.not + opening.forbid === 0;
}

/** Whether more is lost of a kind than the translation says by words of another kind. */
function lostIn(source: Negations, translation: Negations, isProhibition: boolean): boolean {
  const surplus = (count: (of: Negations) => number): number =>
    Math.max(0, count(translation) - count(source));
  const without = surplus((of) => of.without);
  const forbid = surplus((of) => of.forbid);
  const prefixed = surplus((of) => of.non + of.un);
  const not = surplus((of) => of.not);
  // "Not infected and not exposed" often has one "not" for both; after "do not" each prohibition has its own.
  const further = isProhibition ? Math.min(translation.linked, source.linked) : translation.linked;
  const meant = source.not + (isProhibition ? source.linked : 0);
  const lostNots = meant - translation.not - further;
  return (
    // What opens with "do not" forbids in every language; a "without" further on does not.
    lostNots > (isProhibition ? forbid : without + forbid + prefixed) ||
    source.without - translation.without > not + forbid + prefixed + surplus((of) => of.linked) ||
    source.non - translation.non >
      not + forbid + without + surplus((of) => of.un) + surplus((of) => of.linked + of.except)
  );
}

function lacksDenials(
  english: string,
  source: Negations,
  translation: Negations,
  language: TermLanguage,
): boolean {
  const further = COUNTED[language];
  if (further === undefined) return false;
  const others = english.match(further)?.length ?? 0;
  // Only "stop" or "remove": many other words say so.
  const denies = denialsIn({...source, forbid: 0}) + others > 0 || DENIES_IN_A_WORD.test(english);
  return denies && denialsIn(translation) + translation.un < denialsIn(source) + others;
}

function denialsIn({not, without, linked, non, forbid}: Negations): number {
  return not + without + linked + non + forbid;
}

function total(negations: Negations): number {
  return Object.values(negations).reduce((sum, count) => sum + count, 0);
}
