import {compareFacts} from '../../src/handbook/parity/compare-facts.ts';
import {compareOrder, type OrderDifference} from '../../src/handbook/parity/compare-order.ts';
import {missingNumberWords} from '../../src/handbook/parity/compare-number-words.ts';
import {comparedFacts} from '../../src/handbook/parity/leaf-facts.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import type {ClinicalFact} from '../../src/handbook/quantities/index.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/**
 * Every paragraph, list item and table cell says the same figures, units, bounds, intervals, routes and dates as in
 * English, and those of one unit in the same order.
 */
export const quantityParity: TranslationRule = {
  name: 'quantity-parity',
  find: (page) => findInLeaves(page, otherQuantities),
};

export const otherQuantities: LeafRule = ({source, translation, place}, language, sourcePlace) => {
  const [english, text] = [leafText(source.node), leafText(translation.node)];
  const [expected, found] = comparedFacts(source.node, translation.node, language);
  const texts = [
    {language: 'en', text: english, facts: expected},
    {language, text, facts: found},
  ] as const;
  const {missing, added} = compareFacts(...texts);
  const where = place === '' ? '' : ` (${place})`;
  const words = missingNumberWords(...texts).map((word) => ({
    line: translation.line,
    found: `nothing for “${word}”${where} in ${quoteText(text, null)}`,
    expected: `the number “${word}”, as in ${sourcePlace} ${quoteText(english, word)}`,
    remedy: 'Say the number that the English says, in words or in figures.',
    sentence: text,
    about: [word.toLowerCase()],
  }));
  if (missing.length === 0 && added.length === 0) {
    const orders = compareOrder(...texts).map((difference) => ({
      line: translation.line,
      found: `${sequenceOf(difference.translation)}${where} in ${quoteText(text, turnedIn(difference))}`,
      expected: `the order ${sequenceOf(difference.source)}, as in ${sourcePlace} ${quoteText(english, difference.source[0]?.text ?? null)}`,
      remedy:
        'Check that each figure belongs to what it belongs to in English. If so, word the sentence in the English order.',
      sentence: text,
      about: [difference.source, difference.translation].map(canonicalsOf),
    }));
    return [...words, ...orders];
  }
  return [
    ...words,
    {
      line: translation.line,
      found: `${wordingOf(added) || `nothing for ${wordingOf(missing)}`}${where} in ${quoteText(text, added[0]?.text ?? null)}`,
      expected: `${wordingOf(missing) || `no such figure`}, as in ${sourcePlace} ${quoteText(english, missing[0]?.text ?? null)}`,
      remedy: 'Write in the translation what the English says: number, unit, sign, interval, route.',
      sentence: text,
      about: [...missing, ...added].map(({canonical}) => canonical),
    },
  ];
};

/** The figures as they stand one after the other. */
function sequenceOf(facts: readonly ClinicalFact[]): string {
  return facts.map(({text}) => `“${text}”`).join(', then ');
}

function canonicalsOf(facts: readonly ClinicalFact[]): string {
  return facts.map(({canonical}) => canonical).join(', ');
}

/** The first figure that does not stand in its place. */
function turnedIn({source, translation}: OrderDifference): string | null {
  return translation.find(({canonical}, place) => canonical !== source[place]?.canonical)?.text ?? null;
}

/** "5 mg", or "toutes les 8 heures" (every 8 hour) where the words alone would not tell what they were read as. */
function wordingOf(facts: readonly ClinicalFact[]): string {
  return facts
    .map(({text, canonical}) => (isPlain(text, canonical) ? `“${text}”` : `“${text}” (${canonical})`))
    .join(', ');
}

function isPlain(text: string, canonical: string): boolean {
  return text.replace(/\s/g, '') === canonical.replace(/\s/g, '');
}
