import {findLocale, type LocaleTag} from './locales.ts';

const DIRECTIONAL_MARKS = /[\u200E\u200F\u061C]/g;
/** Languages whose chapters set the sign of percent right behind the figure, where Intl leaves a space. */
const CLOSE_PERCENT: ReadonlySet<LocaleTag> = new Set(['ru']);

interface NumberStyle {
  /** Digits behind the decimal mark, exactly. */
  readonly decimals: number;
  readonly percent?: boolean;
}

/**
 * A number as the language's text writes it, with Western digits: "1,698", "0,64", "29,3 %". A percentage is given as
 * 29.3. The marks are the handbook's own: `Intl` writes "11.520" in Spanish, whose text has no such point.
 */
export function formatNumber(value: number, locale: LocaleTag, style: NumberStyle): string {
  const {tag, formatTag, decimalMark, thousandsMarks} = findLocale(locale);
  const marks: Partial<Record<Intl.NumberFormatPartTypes, string>> = {
    decimal: decimalMark,
    ...(thousandsMarks[0] === undefined ? {} : {group: thousandsMarks[0]}),
  };
  const formatted = new Intl.NumberFormat(formatTag ?? tag, {
    style: style.percent === true ? 'percent' : 'decimal',
    minimumFractionDigits: style.decimals,
    maximumFractionDigits: style.decimals,
    numberingSystem: 'latn',
    // From 1,000 on, as the text does; some languages would begin at 10,000.
    useGrouping: 'always',
  })
    .formatToParts(style.percent === true ? value / 100 : value)
    .map(({type, value: part}) => marks[type] ?? part)
    .join('');
  // The direction of a figure is set by the element around it.
  const space = CLOSE_PERCENT.has(locale) ? '' : '\u00A0';
  return formatted.replace(DIRECTIONAL_MARKS, '').replace(/\s(?=%)/, space);
}
