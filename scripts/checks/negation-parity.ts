import type {LeafPair} from '../../src/handbook/parity/align-nodes.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {countNegations} from '../../src/handbook/negation/count-negations.ts';
import {splitSentences} from '../../src/handbook/negation/split-sentences.ts';
import type {TermLanguage} from '../../src/handbook/terms.ts';
import {quoteText} from './quote-text.ts';
import {leafPairs, type Finding, type TranslatedPage, type TranslationRule} from './translation-rule.ts';

/** Where an added "not" is reported too; elsewhere languages differ too freely ("at once", « sans attendre »). */
const STRICT_BOXES: readonly string[] = ['danger', 'warning', 'recommendation'];

/**
 * A sentence that denies or forbids in English does so in the translation. Compared sentence by sentence where both
 * have as many, else by the whole paragraph.
 */
export const negationParity: TranslationRule = {
  name: 'negation-parity',
  find: (page) => leafPairs(page).flatMap((pair) => findingsOf(pair, page)),
};

function findingsOf({source, translation, boxes}: LeafPair, page: TranslatedPage): readonly Finding[] {
  const strict = boxes.some((box) => STRICT_BOXES.includes(box));
  return sentencePairs(leafText(source.node), leafText(translation.node)).flatMap(([english, text]) => {
    const fault = faultOf(english, text, page.language, strict);
    if (fault === null) return [];
    return [
      {
        line: translation.line,
        found: `${fault.found} in ${quoteText(text)}`,
        expected: `${fault.expected}, as in ${page.source.file}:${source.line} ${quoteText(english)}`,
        remedy:
          'Check that the sentence forbids or denies exactly what the English one does. If it says so in other words, give the reason in i18n/exceptions.json.',
        about: ['negation'],
      },
    ];
  });
}

function sentencePairs(english: string, text: string): readonly (readonly [string, string])[] {
  const [sources, translations] = [splitSentences(english), splitSentences(text)];
  if (sources.length !== translations.length) return [[english, text]];
  return sources.map((sentence, index) => [sentence, translations[index] ?? '']);
}

function faultOf(
  english: string,
  text: string,
  language: TermLanguage,
  strict: boolean,
): {readonly found: string; readonly expected: string} | null {
  const [source, translation] = [countNegations(english, 'en'), countNegations(text, language)];
  if (source.denying > translation.denying + translation.akin) {
    const count = translation.denying + translation.akin;
    return {
      found: count === 0 ? 'no “not”' : `only ${count} of ${source.denying} denials`,
      expected: count === 0 ? 'a “not” or another word that denies or forbids' : `${source.denying}`,
    };
  }
  if (strict && translation.denying > 0 && source.denying + source.akin === 0) {
    return {found: 'a “not”', expected: 'no word that denies or forbids'};
  }
  return null;
}
