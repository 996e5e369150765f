import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {MESSAGE_IDS, MESSAGES} from '../../src/handbook/messages.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {messageState} from '../../src/handbook/translation/message-state.ts';
import type {LanguageCheck} from './check.ts';
import {otherNames} from './name-parity.ts';
import {lostNegations} from './negation-parity.ts';
import {otherQuantities} from './quantity-parity.ts';
import {leftInEnglish, wrongLetters} from './script.ts';
import type {LeafRule} from './translation-rule.ts';

/** The rules for the paragraphs of a page that an interface text is held to as well, by their names. */
const RULES: readonly (readonly [name: string, rule: LeafRule])[] = [
  ['quantity-parity', otherQuantities],
  ['name-parity', otherNames],
  ['negation-parity', lostNegations],
  ['script', leftInEnglish],
  ['script', wrongLetters],
];

/** What stands for "{count}": a name in English letters is no word of the text. */
const GAP = '…';
/** "Not saved" is a statement, and languages say it with a prefix; opening a paragraph it would be an order. */
const STATEMENT = /^not (?!for:)/i;

/**
 * An interface text says what the English one says: "Not recommended" and "does not replace clinical judgement" are
 * among them. Denials are held to the strict form; a text whose English has changed waits for its translator.
 */
export const checkMessageParity: LanguageCheck = (locale, handbook) =>
  locale === SOURCE_LOCALE
    ? []
    : MESSAGE_IDS.flatMap((id) => {
        const text = handbook.translations[locale][id];
        if (text === undefined || text.trim() === '') return [];
        const state = messageState(handbook, locale, id);
        if (state?.accepted === true && state.stale) return [];
        const line = handbook.messageLines[locale][id] ?? null;
        return problemsOf(locale, id, text, MESSAGES[id]).map((problem) => ({...problem, line}));
      });

function problemsOf(locale: LocaleTag, id: string, text: string, english: string): readonly Problem[] {
  const leaf = (value: string) => ({
    node: {type: 'text', value: value.replace(/\{\w+\}/g, GAP)} as const,
    line: 1,
  });
  const pair = {
    source: leaf(english.replace(STATEMENT, 'It is not ')),
    translation: leaf(text),
    boxes: ['recommendation'],
    place: `"${id}"`,
  } as const;
  return RULES.flatMap(([rule, find]) =>
    find(pair, locale, `"${id}" of src/handbook/messages.ts`).map(({found, expected, remedy}) => ({
      file: messagesFile(locale),
      line: null,
      rule,
      found,
      expected,
      remedy,
    })),
  );
}
