import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {namesIn} from '../../src/handbook/parity/names-in.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/** Names and symbols with a digit (PaO₂, FFP2, IL-6, CIII) are those of the English: PaCO₂ is another thing than PaO₂. */
export const nameParity: TranslationRule = {
  name: 'name-parity',
  find: (page) => findInLeaves(page, otherNames),
};

export const otherNames: LeafRule = ({source, translation}, language, where) => {
  const [english, text] = [leafText(source.node), leafText(translation.node)];
  const [expected, found] = [namesIn(english, 'en'), namesIn(text, language)];
  const missing = expected.filter((name) => !found.includes(name));
  const added = found.filter((name) => !expected.includes(name));
  if (missing.length === 0 && added.length === 0) return [];
  return [
    {
      line: translation.line,
      found: `${added.join(', ') || `no ${missing.join(', ')}`} in ${quoteText(text)}`,
      expected: `${missing.join(', ') || `no ${added.join(', ')}`}, as in ${where} ${quoteText(english)}`,
      remedy: 'Write the name or symbol with the letters and digits of the English.',
      sentence: text,
      about: [...missing, ...added],
    },
  ];
};
