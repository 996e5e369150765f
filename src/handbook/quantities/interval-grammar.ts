import {grammarFor} from './grammar.ts';
import {createLexicon, entriesOf, type Entry, type Lexicon} from './lexicon.ts';
import type {Language, Period} from './languages/language.ts';
import {foldPhrase, phraseSource, SPACES} from './phrase.ts';
import type {UnitName} from './unit-symbols.ts';

/** A language's ways to say how often, made ready to be looked up. */
export interface IntervalGrammar {
  readonly fixed: Lexicon<string>;
  readonly every: Lexicon<true>;
  readonly each: Lexicon<true>;
  /** Meaning: the count, or "n" for the number in the phrase. */
  readonly times: Lexicon<string>;
  readonly periods: Lexicon<Period>;
  readonly periodsAfter: Lexicon<Period>;
  readonly periodsBefore: Lexicon<Period>;
  readonly numberWords: ReadonlyMap<string, string>;
}

const TIME_UNITS: readonly UnitName[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const TIME_SYMBOLS: Readonly<Partial<Record<UnitName, string>>> = {minute: 'min', hour: 'h', day: 'd'};
/** Latin abbreviations of prescriptions, known in every language. */
const LATIN: Readonly<Record<string, readonly RegExp[]>> = {
  '1/day': [/(?<!\p{L})q\.?d\.?(?![\p{L}\d])/u],
  '2/day': [/(?<!\p{L})b\.?i\.?d\.?(?![\p{L}\d])/u],
  '3/day': [/(?<!\p{L})t\.?i\.?d\.?(?![\p{L}\d])/u],
  '4/day': [/(?<!\p{L})q\.?i\.?d\.?(?![\p{L}\d])/u],
  'every 2 day': [/(?<!\p{L})q\.?o\.?d\.?(?![\p{L}\d])/u],
};

const made = new Map<string, IntervalGrammar>();

export function intervalGrammarFor(locale: string): IntervalGrammar {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const grammar = createIntervalGrammar(grammarFor(locale).language);
  made.set(locale, grammar);
  return grammar;
}

function createIntervalGrammar(language: Language): IntervalGrammar {
  const {intervals} = language;
  const numberWords = new Map(
    Object.entries(intervals.numbers).flatMap(([value, words]) => words.map((word) => [foldPhrase(word), value] as const)),
  );
  const slots = {n: numberSource(language, [...numberWords.keys()]), u: unitSource(language)};
  const always = (phrases: Language['intervals']['every']): Entry<true>[] =>
    phrases.map((phrase) => ({phrase, meaning: true}));
  return {
    fixed: createLexicon([...entriesOf(intervals.fixed), ...entriesOf(LATIN)]),
    every: createLexicon([...always(intervals.every), ...always(['q{n}{u}', 'q{n} {u}'])], slots),
    each: createLexicon(always(intervals.each), slots),
    times: createLexicon([...entriesOf(intervals.times), {phrase: '{n}×', meaning: 'n'}, {phrase: '{n} ×', meaning: 'n'}, {phrase: '×{n}', meaning: 'n'}, {phrase: '× {n}', meaning: 'n'}, {phrase: '{n}x', meaning: 'n'}], slots),
    periods: createLexicon(entriesOf(intervals.periods)),
    periodsAfter: createLexicon([...entriesOf(intervals.periodsAfter ?? {}), ...entriesOf(strokes(language))]),
    periodsBefore: createLexicon(entriesOf(intervals.periodsBefore ?? {})),
    numberWords,
  };
}

function numberSource(language: Language, words: readonly string[]): string {
  const digits = '\\d+(?:[.,]\\d+)?';
  const joins = language.rangeJoins.map((phrase) => phraseSource(phrase)).join('|') || '(?!)';
  const range = `${digits}(?:${SPACES}*(?:[-–~]|${joins})${SPACES}*${digits})?`;
  return [range, ...[...words].sort((a, b) => b.length - a.length)].join('|');
}

function unitSource(language: Language): string {
  return TIME_UNITS.flatMap((unit) => [...(language.units[unit] ?? []), TIME_SYMBOLS[unit] ?? []].flat())
    .map((phrase) => phraseSource(phrase))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** "/day" in the language's own words. */
function strokes(language: Language): Partial<Record<Period, RegExp[]>> {
  const periods: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];
  return Object.fromEntries(
    periods.map((period) => {
      const words = [...(language.units[period] ?? []), TIME_SYMBOLS[period] ?? []].flat();
      return [period, [new RegExp(`\\/${SPACES}?(?:${words.map((word) => phraseSource(word)).join('|')})`, 'u')]];
    }),
  );
}
