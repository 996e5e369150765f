import {ARABIC} from './ar.ts';
import {ENGLISH} from './en.ts';
import {FRENCH} from './fr.ts';
import {generalLanguage} from './general.ts';
import type {Language} from './language.ts';
import {CHINESE} from './zh-hans.ts';

/** The languages with a table of their own. */
export const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE, FRENCH, ARABIC];

/** The table for a tag, else for its language ("fr-CA" is read as "fr"), else the general rules. */
export function languageFor(tag: string): Language {
  const language = tag.split('-')[0];
  return (
    LANGUAGES.find((each) => each.tag === tag) ??
    LANGUAGES.find((each) => each.tag.split('-')[0] === language) ??
    generalLanguage(tag)
  );
}
