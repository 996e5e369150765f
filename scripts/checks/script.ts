import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {findForeignText, findMixedWords} from '../../src/handbook/scripts/find-foreign-words.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/** Nothing is left in English, and no word borrows letters from a script that is not the language's. */
export const scriptRule: TranslationRule = {
  name: 'script',
  find: (page) => [...findInLeaves(page, leftInEnglish), ...findInLeaves(page, wrongLetters)],
};

export const leftInEnglish: LeafRule = ({source, translation}, language, where) => {
  const [english, text] = [leafText(source.node), leafText(translation.node)];
  const words = findForeignText(text, language, english);
  if (words === null) return [];
  return [
    {
      line: translation.line,
      found: `English text ${quoteText(words)}`,
      expected: `its translation; the English stands in ${where}`,
      remedy: 'Translate it.',
      sentence: text,
      about: [words],
    },
  ];
};

export const wrongLetters: LeafRule = ({translation}, language) => {
  const text = leafText(translation.node);
  return findMixedWords(text, language).map(({word, letters, script}) => ({
    line: translation.line,
    found: `the word “${word}” with ${letters}, a letter of the ${script} script`,
    expected: 'letters of the language’s own script or Latin ones, not mixed in a word',
    remedy: 'Type the word anew: a letter that only looks right cannot be found by a search or read aloud.',
    sentence: text,
    about: [word],
  }));
};
