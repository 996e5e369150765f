import type {TermLanguage} from '../terms.ts';
import {sentencePairs} from '../negation/split-sentences.ts';
import {maySay, readPoles, wordsOf, type PoleText} from './find-poles.ts';
import {OPPOSITES, type Pole} from './opposite-words.ts';

/** A word of the English and the one of the opposite meaning that stands in its place. */
export interface OppositeFault {
  readonly pair: string;
  readonly meant: string;
  readonly said: string;
  readonly english: string;
  readonly text: string;
}

/** A pole of the English and the one that would turn it round. */
type Turn = readonly [pole: Pole, opposite: Pole];

const TURNS: readonly Turn[] = OPPOSITES.flatMap(([one, other]): readonly Turn[] => [
  [one, other],
  [other, one],
]);

/**
 * Where a translated paragraph says the opposite of the English one: a pole is lost, and the other is there that the
 * English has not. In a box, `strict`, words are counted; elsewhere a pole is lost only when no word is left of it.
 * Compared sentence by sentence where both have as many.
 */
export function compareOpposites(
  english: string,
  text: string,
  language: TermLanguage,
  strict: boolean,
): readonly OppositeFault[] {
  const {turns} = readEnglish(english);
  if (turns.length === 0) return [];
  const translation = readPoles(text, language);
  if (translation === null) return [];
  const suspects = turns.filter(([, opposite]) => maySay(translation, opposite));
  if (suspects.length === 0) return [];
  return sentencePairs(english, text).flatMap(([sentence, translated]) => {
    const source = readEnglish(sentence).poles;
    const target = readPoles(translated, language);
    if (source === null || target === null) return [];
    return suspects.flatMap((turn) => {
      const fault = faultOf(turn, source, target, strict);
      return fault === null ? [] : [{...fault, english: sentence, text: translated}];
    });
  });
}

interface English {
  readonly poles: PoleText | null;
  /** The poles that it may have, each with its opposite. */
  readonly turns: readonly Turn[];
}

/** The English texts are held against every language. */
const texts = new Map<string, English>();

function readEnglish(english: string): English {
  const known = texts.get(english);
  if (known !== undefined) return known;
  const poles = readPoles(english, 'en');
  const read = {poles, turns: poles === null ? [] : TURNS.filter(([pole]) => maySay(poles, pole))};
  texts.set(english, read);
  return read;
}

function faultOf(
  [pole, opposite]: Turn,
  source: PoleText,
  translation: PoleText,
  strict: boolean,
): Pick<OppositeFault, 'pair' | 'meant' | 'said'> | null {
  const meant = wordsOf(source, pole).sure;
  if (meant.length === 0) return null;
  const counter = wordsOf(source, opposite).most;
  if (!strict && counter > 0) return null;
  if (!maySay(translation, opposite)) return null;
  const said = wordsOf(translation, opposite).sure;
  if (said.length <= counter) return null;
  if (wordsOf(translation, pole).most >= (strict ? meant.length : 1)) return null;
  return {pair: `${pole}/${opposite}`, meant: meant.join(', '), said: said.join(', ')};
}
