import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {findForeignText, findMixedWords} from '../../src/handbook/scripts/find-foreign-words.ts';
import {quoteText} from './quote-text.ts';
import {leafPairs, type Finding, type TranslatedPage, type TranslationRule} from './translation-rule.ts';

/** Nothing is left in English, and no word borrows letters from a script that is not the language's. */
export const scriptRule: TranslationRule = {
  name: 'script',
  find: (page) => [...leftInEnglish(page), ...wrongLetters(page)],
};

function leftInEnglish(page: TranslatedPage): readonly Finding[] {
  return leafPairs(page).flatMap(({source, translation}): readonly Finding[] => {
    const [english, text] = [leafText(source.node), leafText(translation.node)];
    const words = findForeignText(text, page.language, english);
    if (words === null) return [];
    return [
      {
        line: translation.line,
        found: `English text ${quoteText(words)}`,
        expected: `its translation; the English stands in ${page.source.file}:${source.line}`,
        remedy: 'Translate it.',
        sentence: text,
        about: [words],
      },
    ];
  });
}

function wrongLetters(page: TranslatedPage): readonly Finding[] {
  return leafPairs(page).flatMap(({translation}) => {
    const text = leafText(translation.node);
    return findMixedWords(text, page.language).map(({word, letters, script}) => ({
      line: translation.line,
      found: `the word “${word}” with ${letters}, a letter of the ${script} script`,
      expected: 'letters of the language’s own script or Latin ones, not mixed in a word',
      remedy: 'Type the word anew: a letter that only looks right cannot be found by a search or read aloud.',
      sentence: text,
      about: [word],
    }));
  });
}
