import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {compareNegations} from '../../src/handbook/negation/compare-negations.ts';
import {sentencePairs} from '../../src/handbook/negation/split-sentences.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/** Where each denial needs its own; elsewhere languages differ too freely ("at once", « sans attendre »). */
const STRICT_BOXES: readonly string[] = ['danger', 'warning', 'recommendation'];

/**
 * A sentence that denies or forbids in English does so in the translation. Compared sentence by sentence where both
 * have as many, else by the whole paragraph.
 */
export const negationParity: TranslationRule = {
  name: 'negation-parity',
  find: (page) => findInLeaves(page, lostNegations),
};

export const lostNegations: LeafRule = ({source, translation, boxes}, language, where) => {
  const strict = boxes.some((box) => STRICT_BOXES.includes(box));
  return sentencePairs(leafText(source.node), leafText(translation.node)).flatMap(([english, text]) => {
    const fault = compareNegations(english, text, language, strict);
    if (fault === null) return [];
    const lost = fault.kind === 'lost' && fault.said > 0 ? `only ${fault.said} denials` : 'no “not”';
    const meant =
      fault.kind === 'lost' && fault.meant > 1
        ? `${fault.meant} denials`
        : 'a “not” or another word that denies or forbids';
    return [
      {
        line: translation.line,
        found: `${fault.kind === 'added' ? 'a “not”' : lost} in ${quoteText(text)}`,
        expected: `${fault.kind === 'added' ? 'no word that denies or forbids' : meant}, as in ${where} ${quoteText(english)}`,
        remedy: 'Check that the sentence forbids or denies exactly what the English one does.',
        sentence: text,
        about: [],
      },
    ];
  });
};
