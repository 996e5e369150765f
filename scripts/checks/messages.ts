import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {isMessageId, MESSAGE_IDS, MESSAGES} from '../../src/handbook/messages.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {LanguageCheck} from './check.ts';

const RULE = 'messages';

/** The interface texts of every language are those of English, with the same placeholders. */
export const checkMessages: LanguageCheck = (locale, {translations, messageLines, problems}) => {
  const unreadable = new Set(problems.map((problem) => problem.file));
  return locale === SOURCE_LOCALE || unreadable.has(messagesFile(locale))
    ? []
    : problemsOf(locale, translations[locale], messageLines[locale]);
};

function problemsOf(
  locale: LocaleTag,
  translations: Readonly<Record<string, string>>,
  lines: Readonly<Record<string, number>>,
): readonly Problem[] {
  const problem = (id: string, found: string, expected: string, remedy: string): Problem => ({
    file: messagesFile(locale),
    line: lines[id] ?? null,
    rule: RULE,
    found,
    expected,
    remedy,
  });
  const faults = MESSAGE_IDS.flatMap((id): readonly Problem[] => {
    const translation = translations[id];
    // That a published language lacks none is the rule "publication".
    if (translation === undefined) return [];
    if (translation.trim() === '') {
      return [problem(id, `no text for "${id}"`, `a translation of "${MESSAGES[id]}"`, `Write "${id}".`)];
    }
    const expected = placeholders(MESSAGES[id]);
    if (placeholders(translation) === expected) return [];
    return [
      problem(
        id,
        `"${id}" with the placeholders [${placeholders(translation)}]`,
        `[${expected}]`,
        'Keep the words in braces as they are in English, none more and none less.',
      ),
    ];
  });
  // Ids of Docusaurus's own theme ("theme.…") may stand in the same file.
  const unknown = Object.keys(translations)
    .filter((id) => !isMessageId(id) && !id.startsWith('theme.'))
    .map((id) => problem(id, `the unknown text "${id}"`, 'an id of src/handbook/messages.ts', 'Remove it.'));
  return [...faults, ...unknown];
}

function placeholders(message: string): string {
  return [...message.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');
}
