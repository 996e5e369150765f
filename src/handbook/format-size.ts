import {findLocale, type LocaleTag} from './locales.ts';

const UNITS = ['kilobyte', 'megabyte'] as const;

/** A size as the language writes it, in kilobytes below 1,000 of them and in megabytes above: "2.4 MB". */
export function formatSize(bytes: number, locale: LocaleTag): string {
  const megabytes = bytes >= 1_000_000;
  const value = megabytes ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  const size = new Intl.NumberFormat(findLocale(locale).formatTag ?? locale, {
    style: 'unit',
    unit: megabytes ? UNITS[1] : UNITS[0],
    maximumFractionDigits: megabytes && value < 10 ? 1 : 0,
    numberingSystem: 'latn',
  }).format(value);
  // A figure and its unit stay on one line.
  return size.replaceAll(' ', '\u00A0');
}
