import {ARABIC} from './ar.ts';
import {ENGLISH} from './en.ts';
import {SPANISH} from './es.ts';
import {FRENCH} from './fr.ts';
import {generalLanguage} from './general.ts';
import {INDONESIAN} from './id.ts';
import {ITALIAN} from './it.ts';
import {JAPANESE} from './ja.ts';
import type {Language} from './language.ts';
import {RUSSIAN} from './ru.ts';
import {THAI} from './th.ts';
import {TURKISH} from './tr.ts';
import {VIETNAMESE} from './vi.ts';
import {CHINESE} from './zh-hans.ts';

/** The languages with a table of their own. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  CHINESE,
  FRENCH,
  ITALIAN,
  JAPANESE,
  SPANISH,
  TURKISH,
  ARABIC,
  INDONESIAN,
  RUSSIAN,
  THAI,
  VIETNAMESE,
];

/** Whether the language has a table, so that its words for units, intervals and routes are known. */
export function hasTable(tag: string): boolean {
  const [language] = tag.split('-');
  return LANGUAGES.some((each) => each.tag.split('-')[0] === language);
}

/** Whether the language puts the whole before its part: 「227人中38人」. */
export function namesWholeFirst(tag: string): boolean {
  return languageFor(tag).namesWholeFirst ?? false;
}

/** The table for a tag, else for its language ("fr-CA" is read as "fr"), else the general rules. */
export function languageFor(tag: string): Language {
  const [language] = tag.split('-');
  return (
    LANGUAGES.find((each) => each.tag === tag) ??
    LANGUAGES.find((each) => each.tag.split('-')[0] === language) ??
    generalLanguage(tag)
  );
}
