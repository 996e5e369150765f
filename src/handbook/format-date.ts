import {findLocale, type LocaleTag} from './locales.ts';

/** Making one takes longer than a hundred dates. */
const formats = new Map<LocaleTag, Intl.DateTimeFormat>();

/** A day as the language writes it, Gregorian and with Western digits; `date` is ISO, `2026-11-22`. */
export function formatDate(date: string, locale: LocaleTag): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(findLocale(locale).formatTag ?? locale, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  formats.set(locale, format);
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
