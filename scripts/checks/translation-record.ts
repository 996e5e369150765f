import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {MESSAGE_IDS, MESSAGES, type MessageId} from '../../src/handbook/messages.ts';
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
  const waiting = MESSAGE_IDS.filter((id) => messageState(handbook, locale, id)?.edited === true);
  const isNew = (id: MessageId): boolean => messageState(handbook, locale, id)?.accepted === false;
  const problem = (id: MessageId, found: string, remedy: string): Problem => ({
    file: messagesFile(locale),
    line: handbook.messageLines[locale][id] ?? null,
    rule: 'translation-record',
    found,
    expected: `the text that ${recordFile(locale)} records`,
    remedy,
  });
  const fresh = waiting.filter(isNew);
  return [
    ...waiting
      .filter((id) => !isNew(id))
      .map((id) =>
        problem(
          id,
          `the text "${id}", which was changed after it was accepted`,
          `Compare it with the English “${MESSAGES[id]}”, then run "npm run handbook -- accept ${locale} ${messageName(id)}".`,
        ),
      ),
    // Of a language that is being begun these are all of its texts.
    ...fresh
      .slice(0, 1)
      .map((id) =>
        problem(
          id,
          `${fresh.length} texts that were never accepted, the first is "${id}"`,
          `Compare them with the English, then run "npm run handbook -- accept ${locale}".`,
        ),
      ),
  ];
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
