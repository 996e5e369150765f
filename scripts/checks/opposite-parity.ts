import {compareOpposites} from '../../src/handbook/opposites/compare-opposites.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {quoteText} from './quote-text.ts';
import {findInLeaves, type LeafRule, type TranslationRule} from './translation-rule.ts';

/** Where each word is counted; elsewhere one word of the same meaning is enough. */
const STRICT_BOXES: readonly string[] = ['danger', 'warning', 'recommendation'];

/** What is "before" or "stop" in English is not "after" or "start" in the translation. */
export const oppositeParity: TranslationRule = {
  name: 'opposite-parity',
  find: (page) => findInLeaves(page, turnedRound),
};

export const turnedRound: LeafRule = ({source, translation, boxes}, language, where) => {
  const strict = boxes.some((box) => STRICT_BOXES.includes(box));
  return compareOpposites(leafText(source.node), leafText(translation.node), language, strict).map(
    ({pair, meant, said, english, text}) => ({
      line: translation.line,
      found: `“${said}” in ${quoteText(text)}`,
      expected: `what says “${meant}” (${pair}), as in ${where} ${quoteText(english)}`,
      remedy: 'Check that the sentence does not say the opposite of the English one.',
      sentence: text,
      about: [pair],
    }),
  );
};
