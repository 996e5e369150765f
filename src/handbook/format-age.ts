import {findLocale, type LocaleTag} from './locales.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const STEPS = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
] as const;

/** How long ago something was, as a unit and a number for `Intl.RelativeTimeFormat`: `['day', -3]`. */
export function ageOf(instant: string, now: Date): readonly ['year' | 'month' | 'day', number] {
  const age = Math.max(0, now.getTime() - new Date(instant).getTime());
  const [unit, length] = STEPS.find(([, step]) => age >= step) ?? ['day', DAY_MS];
  return [unit, -Math.floor(age / length)];
}

/** How long ago something was, as the language says it inside a sentence: "3 days ago", "today". `instant` is ISO. */
export function formatAge(instant: string, locale: LocaleTag, now = new Date()): string {
  const [unit, count] = ageOf(instant, now);
  const tag = new Intl.Locale(findLocale(locale).formatTag ?? locale, {numberingSystem: 'latn'});
  const format = new Intl.RelativeTimeFormat(tag.toString(), {numeric: 'auto'});
  // Vietnamese has a capital there: "Hôm nay".
  const said = format.format(count, unit);
  return said.charAt(0).toLocaleLowerCase(locale) + said.slice(1);
}
