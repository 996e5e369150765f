import {findLocale, type LocaleTag} from '../src/handbook/locales.ts';

/** Units that Russian writes in its own letters; every other language writes them in Latin ones. */
const CYRILLIC_UNITS: Readonly<Record<string, string>> = {mg: 'мг', kg: 'кг'};

/** A figure as a language's text writes it: "0.5 mg" is "0,5 мг" in Russian. */
export function writeFigure(figure: string, locale: LocaleTag): string {
  const number = figure.replace('.', findLocale(locale).decimalMark);
  return locale === 'ru' ? number.replaceAll(/[a-z]+/g, (unit) => CYRILLIC_UNITS[unit] ?? unit) : number;
}
