import {findLocale, type LocaleTag} from './locales.ts';

const DIRECTIONAL_MARKS = /[\u200E\u200F\u061C]/g;
/** Languages whose chapters set the sign of percent right behind the figure, where Intl leaves a space. */
const CLOSE_PERCENT: ReadonlySet<LocaleTag> = new Set(['ru']);

interface NumberStyle {
  /** Digits behind the decimal mark, exactly. */
  readonly decimals: number;
  readonly percent?: boolean;
}

/** A number as the language writes it, with Western digits: "1,698", "0,64", "29,3 %". A percentage is given as 29.3. */
export function formatNumber(value: number, locale: LocaleTag, style: NumberStyle): string {
  const formatted = new Intl.NumberFormat(findLocale(locale).formatTag ?? locale, {
    style: style.percent === true ? 'percent' : 'decimal',
    minimumFractionDigits: style.decimals,
    maximumFractionDigits: style.decimals,
    numberingSystem: 'latn',
  }).format(style.percent === true ? value / 100 : value);
  // The direction of a figure is set by the element around it.
  const space = CLOSE_PERCENT.has(locale) ? '' : '\u00A0';
  return formatted.replace(DIRECTIONAL_MARKS, '').replace(/\s(?=%)/, space);
}
