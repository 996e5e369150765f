import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {MESSAGE_IDS, MESSAGES} from '../../src/handbook/messages.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import {messageState} from '../../src/handbook/translation/message-state.ts';
import type {LanguageCheck} from './check.ts';
import {textProblems} from './text-parity.ts';

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
        return textProblems(
          locale,
          {
            english: withGaps(MESSAGES[id]).replace(STATEMENT, 'It is not '),
            translation: withGaps(text),
            place: `"${id}"`,
            source: 'src/handbook/messages.ts',
            strict: true,
          },
          {file: messagesFile(locale), line: handbook.messageLines[locale][id] ?? null},
        );
      });

function withGaps(text: string): string {
  return text.replace(/\{\w+\}/g, GAP);
}
