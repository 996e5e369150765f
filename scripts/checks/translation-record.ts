import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {MESSAGE_IDS, MESSAGES} from '../../src/handbook/messages.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {messageName} from '../../src/handbook/translation/exchange-units.ts';
import {messageState} from '../../src/handbook/translation/message-state.ts';
import {pageState, translatedPages} from '../../src/handbook/translation/page-state.ts';
import {isSealed, recordFile, recordKey} from '../../src/handbook/translation/record.ts';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {LanguageCheck} from './check.ts';

/** Every translated page and interface text is accepted as it stands, and the record is as the program has written it. */
export const checkTranslationRecord: LanguageCheck = (locale, handbook) =>
  locale === SOURCE_LOCALE
    ? []
    : [
        ...unacceptedPages(handbook, locale),
        ...unacceptedMessages(handbook, locale),
        ...faultyEntries(handbook, locale),
      ];

function unacceptedPages(handbook: Handbook, locale: LocaleTag): readonly Problem[] {
  return translatedPages(handbook, locale).flatMap((page) => {
    const state = pageState(handbook, page);
    if (!('translation' in state) || !state.translation.edited) return [];
    const never = state.translation.record === null;
    return [
      {
        file: page.file,
        line: null,
        rule: 'translation-record',
        found: never
          ? 'a translation that was never accepted'
          : 'a text that was changed after it was accepted',
        expected: `the text that ${recordFile(locale)} records`,
        remedy: `Read the page once more, then run "npm run handbook -- accept ${locale} ${page.chapter} --edition ${page.edition}".`,
      },
    ];
  });
}

function unacceptedMessages(handbook: Handbook, locale: LocaleTag): readonly Problem[] {
  return MESSAGE_IDS.flatMap((id): readonly Problem[] => {
    const state = messageState(handbook, locale, id);
    if (state?.edited !== true) return [];
    return [
      {
        file: messagesFile(locale),
        line: handbook.messageLines[locale][id] ?? null,
        rule: 'translation-record',
        found: state.accepted
          ? `the text "${id}", which was changed after it was accepted`
          : `the text "${id}", which was never accepted`,
        expected: `the text that ${recordFile(locale)} records`,
        remedy: `Compare it with the English “${MESSAGES[id]}”, then run "npm run handbook -- accept ${locale} ${messageName(id)}".`,
      },
    ];
  });
}

function faultyEntries(handbook: Handbook, locale: LocaleTag): readonly Problem[] {
  const keys = new Set(translatedPages(handbook, locale).map(recordKey));
  const problem = (found: string, expected: string, remedy: string): Problem => ({
    file: recordFile(locale),
    line: null,
    rule: 'translation-record',
    found,
    expected,
    remedy,
  });
  return Object.entries(handbook.records[locale].pages).flatMap(([key, entry]) => {
    const [edition = '', ...rest] = key.split('/');
    const chapter = rest.join('/');
    if (!keys.has(key)) {
      return [
        problem(
          `an entry for "${key}", of which there is no translation`,
          'entries only for translated pages',
          `Put the page back, or run "npm run handbook -- accept ${locale}", which drops the entry.`,
        ),
      ];
    }
    if (isSealed(key, entry)) return [];
    return [
      problem(
        `an entry for "${key}" that was written or changed by hand`,
        'entries as "handbook accept" writes them',
        `Restore the file, or run "npm run handbook -- accept ${locale} ${chapter} --edition ${edition}".`,
      ),
    ];
  });
}
