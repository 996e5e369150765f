import {compareNegations} from '../../src/handbook/negation/compare-negations.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {termDefinition} from '../../src/handbook/terms.ts';
import type {LanguageCheck} from './check.ts';

/**
 * A definition keeps the numbers and the denials of the English one: "must not be given with ritonavir", "in 2020". It
 * has no doses (`terms.ts`) and is worded more freely than a chapter: what it says besides is not compared.
 */
export const checkDefinitionParity: LanguageCheck = (locale, {terms}) =>
  locale === SOURCE_LOCALE
    ? []
    : terms.flatMap((term) => {
        const [english, text] = [termDefinition(term, 'en'), termDefinition(term, locale)];
        if (english === null || text === null) return [];
        const said = numbersIn(text);
        const lost = numbersIn(english).filter((number) => !said.includes(number));
        if (compareNegations(english, text, locale, false)?.kind === 'lost') lost.push('not');
        return lost.map((word) => ({
          file: 'src/data/terms.json',
          line: null,
          rule: 'definition-parity',
          found: `${term.id} (${locale}): nothing for “${word}” in “${text}”`,
          expected: `what the English definition says: “${english}”`,
          remedy: 'Correct the definition of this language.',
        }));
      });

/** Not those of names: COVID-19, H₂O. */
const NUMBER = /(?<![A-Za-z\d-])\d+/g;

function numbersIn(text: string): string[] {
  return Array.from(text.normalize('NFKC').matchAll(NUMBER), ([digits]) => digits);
}
