import {compareFacts} from '../../src/handbook/parity/compare-facts.ts';
import {comparedFacts} from '../../src/handbook/parity/leaf-facts.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import type {ClinicalFact} from '../../src/handbook/quantities/index.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/** Every paragraph, list item and table cell says the same figures, units, bounds, intervals, routes and dates as in English. */
export const quantityParity: TranslationRule = {
  name: 'quantity-parity',
  find: (page) => findInLeaves(page, otherQuantities),
};

export const otherQuantities: LeafRule = ({source, translation, place}, language, sourcePlace) => {
  const [english, text] = [leafText(source.node), leafText(translation.node)];
  const [expected, found] = comparedFacts(source.node, translation.node, language);
  const {missing, added} = compareFacts(
    {language: 'en', text: english, facts: expected},
    {language, text, facts: found},
  );
  if (missing.length === 0 && added.length === 0) return [];
  const where = place === '' ? '' : ` (${place})`;
  return [
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

/** "5 mg", or "toutes les 8 heures" (every 8 hour) where the words alone would not tell what they were read as. */
function wordingOf(facts: readonly ClinicalFact[]): string {
  return facts
    .map(({text, canonical}) => (isPlain(text, canonical) ? `“${text}”` : `“${text}” (${canonical})`))
    .join(', ');
}

function isPlain(text: string, canonical: string): boolean {
  return text.replace(/\s/g, '') === canonical.replace(/\s/g, '');
}
