import {ENGLISH} from './en.ts';
import type {Language} from './language.ts';

const LANGUAGES: readonly Language[] = [ENGLISH];
export function languageFor(tag: string): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? ENGLISH;
}
