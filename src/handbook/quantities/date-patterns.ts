import type {Language} from './languages/language.ts';
import {phraseSource, phraseVariants, type Phrase} from './phrase.ts';
import {SPACED_LETTERS} from './script-letters.ts';

type Groups = Readonly<Record<string, string | undefined>>;

export interface DatePattern {
  readonly pattern: RegExp;
  /** Words of which one must be in the text; none for a pattern of figures. */
  readonly words: readonly string[];
  /** ISO values of a match, or null if it is no date after all. `text` keeps its case. */
  readonly read: (groups: Groups, text: string) => readonly string[] | null;
}

const YEAR = '(?:19|20|25)\\d\\d(?!\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** Endings of ordinals: 1st, 1er, 1º. */
const DAY_END = '\\.?(?:st|nd|rd|th|er|º|°)?';
/** "And" between two months, in the languages that write months as words. */
const AND = '(?:and|et|y|e|و|ve|dan|и|และ|và)';
const GAP = '[ \\u00A0]*';

const NO_LETTER_BEFORE = `(?<![${SPACED_LETTERS}])`;

const made = new Map<string, readonly DatePattern[]>();

export function datePatternsOf(language: Language): readonly DatePattern[] {
  const known = made.get(language.tag);
  if (known !== undefined) return known;
  const read = (groups: Groups): readonly string[] | null => isoValues(groups, language);
  const patterns = [
    ...(language.datePatterns ?? []).map((pattern) => ({
      pattern: new RegExp(pattern.source, 'gu'),
      words: [],
      read,
    })),
    ...numericPatterns(read),
    ...(language.months === undefined ? [] : namedPatterns(language, language.months)),
  ];
  made.set(language.tag, patterns);
  return patterns;
}

function numericPatterns(read: DatePattern['read']): readonly DatePattern[] {
  const sources = [
    `(?<![\\d./-])(?<year>${YEAR})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>${DAY})(?![\\d-]|[./]\\d)`,
    `(?<![\\d./-])(?<day>${DAY})(?<mark>[/.-])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<year>${YEAR})(?![/-]|\\.\\d)`,
    `(?<![\\d./-])(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d-])`,
  ];
  return sources.map((source) => ({pattern: new RegExp(source, 'gu'), words: [], read}));
}

/** "10 November 2023", "November 10, 2023", "3–5 March 2020", "March 2020", "March–May 2020", "10 November". */
function namedPatterns(language: Language, months: readonly (readonly Phrase[])[]): readonly DatePattern[] {
  const names = months.map((phrases) => phrases.map((phrase) => phraseSource(phrase)).join('|'));
  const any = names.join('|');
  const join = `(?:${GAP},?${GAP}(?:${(language.dateJoins ?? []).map((phrase) => phraseSource(phrase)).join('|') || '(?!)'}))?${GAP},?${GAP}`;
  const range = `${GAP}(?:[-–~]|${language.rangeJoins.map((phrase) => phraseSource(phrase)).join('|') || '(?!)'})${GAP}`;
  // Arabic may give both names of a month: تشرين الثاني/نوفمبر.
  // Arabic writes "and" onto the month.
  const joined = `(?:${any.replaceAll(NO_LETTER_BEFORE, '')})`;
  // Asked once and not for each of the names: a pattern is tried at every place of a text.
  const name = any.startsWith(NO_LETTER_BEFORE) ? NO_LETTER_BEFORE + joined : joined;
  const named = (group: string): string =>
    `(?<${group}>${name})\\.?(?:${GAP}[/(]${GAP}(?<${group}Again>${name})\\)?)?`;
  const sources = [
    `(?<![\\d.,])(?<day>${DAY})${DAY_END}(?:${range}(?<toDay>${DAY})${DAY_END})?${join}${named('month')}(?:${join}(?<year>${YEAR}))?`,
    `${named('month')}${GAP}(?<day>${DAY})${DAY_END}(?:${range}(?<toDay>${DAY}))?,${GAP}(?<year>${YEAR})`,
    `${named('month')}${range}${named('toMonth')}${join}(?<year>${YEAR})`,
    `${named('month')}${join}(?<year>${YEAR})`,
    // "March and April 2020": the year holds for both.
    `${named('month')}(?= ${AND} ?${joined}(?:[/(]${joined}\\)?)?${join}(?<year>${YEAR}))`,
  ];
  const numbers = names.map((source) => new RegExp(`^(?:${source})$`, 'u'));
  const numberOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : String(numbers.findIndex((pattern) => pattern.test(name)) + 1);
  const isAnother = (name: string | undefined, again: string | undefined): boolean =>
    again !== undefined && numberOf(again) !== numberOf(name);

  const words = months.flat().flatMap((phrase) => (phrase instanceof RegExp ? [] : phraseVariants(phrase)));
  return sources.map((source) => ({
    pattern: new RegExp(source, 'gu'),
    words: words.map((word) => word.replace('*', '')),
    read: (groups, text) => {
      if (language.capitalMonths === true && !/\p{Lu}/u.test(text)) return null;
      // Two names of unlike months are no date, neither that of the one nor of the other.
      if (['month', 'toMonth'].some((group) => isAnother(groups[group], groups[`${group}Again`]))) return [];
      return isoValues(
        {...groups, month: numberOf(groups['month']), toMonth: numberOf(groups['toMonth'])},
        language,
      );
    },
  }));
}

function isoValues(groups: Groups, language: Language): readonly string[] | null {
  const {month, day, toYear, toMonth, toDay} = groups;
  const year = groups['year'] === undefined ? undefined : commonEra(groups['year'], language);
  // A month alone is no date, but its number is no quantity either.
  if (year === undefined && day === undefined) return [];
  const from = isoDate(year, month, day);
  if (from === null) return null;
  if (toYear === undefined && toMonth === undefined && toDay === undefined) return [from];
  const to = isoDate(toYear ?? year, toMonth ?? month, toDay ?? (toMonth === undefined ? day : undefined));
  return to === null ? null : [from, to];
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (month === undefined) return year ?? null;
  const rest =
    day === undefined ? month.padStart(2, '0') : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === undefined) return day === undefined ? null : `--${rest}`;
  return `${year}-${rest}`;
}

function commonEra(year: string, language: Language): string {
  return language.buddhistEra === true && Number(year) > 2400 ? String(Number(year) - 543) : year;
}
