import {perLanguage} from '../per-language.ts';
import {grammarFor, type Grammar} from './grammar.ts';
import {createLexicon, createPlaceFinder, entriesOf, type Lexicon} from './lexicon.ts';
import type {Period} from './languages/language.ts';
import {readCount} from './read-count.ts';
import {readSymbol} from './read-symbol.ts';
import {createTemplates, type Slots, type Templates} from './template.ts';
import type {UnitName} from './unit-symbols.ts';

/** A language's ways to say how often, made ready to be looked up. */
export interface IntervalGrammar {
  readonly fixed: Lexicon<string>;
  readonly every: Templates<true>;
  readonly each: Templates<true>;
  /** Meaning: the count, or "n" for the number in the phrase. */
  readonly times: Templates<string>;
  readonly periods: Lexicon<Period>;
  readonly periodsAfter: Lexicon<Period>;
  readonly periodsBefore: Lexicon<Period>;
  /** "/day" in the language's own words. */
  readonly stroke: Templates<true>;
  /** The places of a text at which an interval may begin. */
  readonly placesIn: (lower: string) => readonly number[];
}

const TIME_UNITS: readonly UnitName[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** Latin abbreviations of prescriptions, known in every language. */
const LATIN: Readonly<Record<string, readonly RegExp[]>> = {
  '1/day': [/(?<!\p{L})q\.?d\.?(?![\p{L}\d])/u],
  '2/day': [/(?<!\p{L})b\.?i\.?d\.?(?![\p{L}\d])/u],
  '3/day': [/(?<!\p{L})t\.?i\.?d\.?(?![\p{L}\d])/u],
  '4/day': [/(?<!\p{L})q\.?i\.?d\.?(?![\p{L}\d])/u],
  'every 2 day': [/(?<!\p{L})q\.?o\.?d\.?(?![\p{L}\d])/u],
};
/** The first sign of a number that a phrase may begin with. Looking back comes last: asked at every letter it takes long. */
const FIGURE = /[\d.¼½¾⅛⅜⅝⅞](?<![\d¼½¾⅛⅜⅝⅞][.,]?[\d.¼½¾⅛⅜⅝⅞])/;
/** "2×", "×2", in every language. */
const SIGNS = ['{n}_×', '×_{n}', '{n}x', 'x{n}'];

export const intervalGrammarFor = perLanguage((locale: string) => createIntervalGrammar(grammarFor(locale)));

function createIntervalGrammar(grammar: Grammar): IntervalGrammar {
  const {intervals} = grammar.language;
  const words = createLexicon(entriesOf(intervals.numbers));
  const slots: Slots = {
    readCount: rememberLast((lower, index) => readCount(lower, index, words, grammar)),
    readUnit: (lower, index) => readTimeUnit(lower, index, grammar),
  };
  const always = (phrases: readonly string[]): {phrase: string; meaning: true}[] =>
    phrases.map((phrase) => ({phrase, meaning: true}));
  const times = Object.entries({...intervals.times, n: [...(intervals.times['n'] ?? []), ...SIGNS]});
  const wording = {
    fixed: createLexicon([...entriesOf(intervals.fixed), ...entriesOf(LATIN)]),
    every: createTemplates(always([...intervals.every, 'q{n}_{u}']), slots),
    each: createTemplates(always(intervals.each), slots),
    times: createTemplates(
      times.flatMap(([meaning, phrases]) => phrases.map((phrase) => ({phrase, meaning}))),
      slots,
    ),
    periods: createLexicon(entriesOf(intervals.periods)),
    periodsAfter: createLexicon(entriesOf(intervals.periodsAfter ?? {})),
    periodsBefore: createLexicon(entriesOf(intervals.periodsBefore ?? {})),
    stroke: createTemplates(always(['/_{u}']), slots),
  };
  const {fixed, every, each, times: counts, periods, periodsBefore} = wording;
  const parts = [fixed, every, each, counts, periods, periodsBefore];
  const placesIn = createPlaceFinder([...parts.flatMap(({openings}) => openings), ...words.openings, FIGURE]);
  return {...wording, placesIn};
}

/** Many phrases begin with a count, and each asks for the same one. */
function rememberLast(readCountAt: Slots['readCount']): Slots['readCount'] {
  let last: {
    readonly lower: string;
    readonly index: number;
    readonly count: ReturnType<Slots['readCount']>;
  } | null = null;
  return (lower, index) => {
    if (last?.index !== index || last.lower !== lower)
      last = {lower, index, count: readCountAt(lower, index)};
    return last.count;
  };
}

function readTimeUnit(lower: string, index: number, grammar: Grammar): {unit: UnitName; end: number} | null {
  const word = grammar.units.matchAt(lower, index);
  const symbol = readSymbol(lower, index);
  if (word !== null && word.end >= (symbol?.end ?? 0)) {
    return TIME_UNITS.includes(word.meaning) ? {unit: word.meaning, end: word.end} : null;
  }
  return symbol !== null && TIME_UNITS.includes(symbol.name) ? {unit: symbol.name, end: symbol.end} : null;
}
