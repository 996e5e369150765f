import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';

/** The attributes, as HTML, of a text that stands in a book or on a card of another language; none in its own. */
export function languageAttributes(language: LocaleTag, around: LocaleTag): string {
  return language === around ? '' : ` lang="${language}" dir="${findLocale(language).direction}"`;
}
