import type {Phrase} from '../phrase.ts';
import type {Comparator} from '../quantity.ts';
import type {Route} from '../dosing.ts';
import type {UnitName} from '../unit-symbols.ts';

export type PhraseTable<Meaning extends string> = Readonly<Partial<Record<Meaning, readonly Phrase[]>>>;

/** "between 5 and 10": the opening word makes "and" join a range. */
export interface RangePair {
  readonly open: readonly Phrase[];
  readonly join: readonly Phrase[];
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/** How a language says how often. Numbers are written `{n}`, units of time `{u}`. */
export interface IntervalWording {
  /** Numbers in words, keyed by their value. */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  /** "every {n} {u}" */
  readonly every: readonly string[];
  /** "every {u}", where the unit alone means one of it. */
  readonly each: readonly string[];
  /** "twice": keyed by the count; `n` for "{n} times", `many` for "several times". */
  readonly times: Readonly<Record<string, readonly string[]>>;
  /** "daily": may stand alone or beside a count. */
  readonly periods: PhraseTable<Period>;
  /** "a day": only after a count. */
  readonly periodsAfter?: PhraseTable<Period>;
  /** 「1日」: only before a count or a quantity. */
  readonly periodsBefore?: PhraseTable<Period>;
  /** Whole wordings, keyed by what they mean: "every 2 day", "2/day". */
  readonly fixed: Readonly<Record<string, readonly Phrase[]>>;
}

/** What the extraction has to know about one language. A thirteenth language is one more of these. */
export interface Language {
  readonly tag: string;
  readonly decimalMark: '.' | ',';
  /** An ordinary space may stand between thousands. No-break and thin spaces may in every language. */
  readonly spaceInThousands: boolean;
  /** Words and abbreviations beside the shared symbols. */
  readonly units: PhraseTable<UnitName>;
  /** Between number and unit: "premiers" in "les 3 premiers jours". */
  readonly unitAdjectives?: readonly Phrase[];
  /** Between units: "per", "par", "每". The stroke is known. */
  readonly per: readonly Phrase[];
  /** Before the number: "每分钟", "dakikada". */
  readonly perBefore?: PhraseTable<UnitName>;
  /** May stand between the parts of a unit: "of body weight". */
  readonly weightWords: readonly Phrase[];
  readonly percentBefore?: readonly Phrase[];
  /** Powers of ten said in words, keyed by the exponent. */
  readonly multipliers: Readonly<Record<string, readonly Phrase[]>>;
  readonly rangeJoins: readonly Phrase[];
  readonly rangePairs: readonly RangePair[];
  /** "1比2" */
  readonly ratioJoins?: readonly Phrase[];
  /** 「3分の1」: between the parts of a share that names the whole first. */
  readonly wholeFirst?: readonly Phrase[];
  /** The whole stands before its part: 「227人中38人」, "38 of 227". */
  readonly namesWholeFirst?: boolean;
  readonly comparatorsBefore: PhraseTable<Comparator>;
  readonly comparatorsAfter: PhraseTable<Comparator>;
  /** Before a word of comparison they turn it round: "not more than". */
  readonly negations: readonly Phrase[];
  readonly ordinalsBefore?: readonly Phrase[];
  readonly ordinalsAfter?: readonly Phrase[];
  /** "day 7": a word before the number that names its unit. */
  readonly unitsBefore: PhraseTable<UnitName>;
  /** Twelve months, each with its names and abbreviations. */
  readonly months?: readonly (readonly Phrase[])[];
  /** Months are written with a capital letter: "May" is one, "may" is not. */
  readonly capitalMonths?: boolean;
  /** Words between day, month and year: "de". */
  readonly dateJoins?: readonly Phrase[];
  /** Other ways to write dates: groups `year`, `month`, `day`, and `toYear`, `toMonth`, `toDay` for the end of a span. */
  readonly datePatterns?: readonly RegExp[];
  /** Years of the Buddhist era may occur: 2563 is 2020. */
  readonly buddhistEra?: boolean;
  /** Words after which a number is part of a name: "interleukin 6". */
  readonly names: readonly Phrase[];
  /** Names that hold a number: 「1回換気量」, the tidal volume. */
  readonly namePatterns?: readonly RegExp[];
  /** Words that count things and may part a number from a comparison: 「2項目以上」. */
  readonly counters?: readonly Phrase[];
  /** Words before a Roman number: "part IV" is no vein. */
  readonly ranks: readonly Phrase[];
  readonly intervals: IntervalWording;
  readonly routes: PhraseTable<Route>;
}
