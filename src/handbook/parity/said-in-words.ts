import {comparatorsIn} from '../quantities/index.ts';
import type {ClinicalFact, Comparator, Route} from '../quantities/index.ts';
import type {FactText} from './compare-facts.ts';

/** English words for small numbers. "A" and "per" too: other languages set a figure there, 「1人あたり」. */
const NUMBERS: Readonly<Record<string, string>> = {
  0: 'no|none|zero',
  1: 'an?|one|per|each|every|another|single|first|last|once',
  2: 'two|second|twice|both|pair|double',
  3: 'three|third|thrice',
  4: 'four|fourth',
  5: 'five|fifth',
  6: 'six|sixth',
  7: 'seven|seventh',
  8: 'eight|eighth',
  9: 'nine|ninth',
  10: 'ten|tenth',
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  1000: 'thousand',
  1000000: 'million',
};
const UNITS: Readonly<Record<string, string>> = {
  minute: 'minutes?',
  hour: 'hours?',
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  year: 'years?',
  L: 'lit(?:re|er)s?',
};
const ROUTES: Readonly<Partial<Record<Route, RegExp>>> = {
  intramuscular: /\binto (?:the )?muscle/i,
  'feeding tube': /\bby (?:mouth or |gastric |nasojejunal )?tube\b|\btube feed/i,
};
const HOURLY_RATE = /\bhourly (?:average|mean|rate|urine)/i;
const FIGURE = /^([<≤>≥≈]?)(\d+)(?: (\p{L}+))?$/u;

/**
 * Whether the English says in words what a translation says in figures, or as a route, beyond what the English
 * extraction reads: "in the first week" is 「最初の1週間」. Number, unit and sign must be the same.
 */
export function isSaidInWords({kind, canonical}: ClinicalFact, english: FactText): boolean {
  if (english.language !== 'en') return false;
  if (kind === 'route') return ROUTES[canonical as Route]?.test(english.text) ?? false;
  if (kind !== 'quantity') return false;
  const [, sign = '', number = '', unit] = FIGURE.exec(canonical) ?? [];
  const words = NUMBERS[number];
  if (words === undefined || !isSignSaid(sign, english)) return false;
  if (unit === undefined) return new RegExp(`\\b(?:${words})\\b`, 'i').test(english.text);
  if (number === '1' && unit === 'hour' && HOURLY_RATE.test(english.text)) return true;
  const named = UNITS[unit];
  return (
    named !== undefined &&
    new RegExp(`\\b(?:${words})[ -](?:(?:full|whole) )?${named}\\b`, 'i').test(english.text)
  );
}

/** The sign must stand in the English in words that bound no figure of it. */
function isSignSaid(sign: string, {facts, text, language}: FactText): boolean {
  if (sign === '') return true;
  const taken = facts.filter(({canonical}) => canonical.startsWith(sign)).length;
  return comparatorsIn(text, language).filter((each) => each === (sign as Comparator)).length > taken;
}
