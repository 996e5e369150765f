import type {Language} from './language.ts';

/** What holds for a language without a table: shared symbols, its own number marks, dates in figures. */
export function generalLanguage(tag: string): Language {
  return {
    tag,
    decimalMark: decimalMarkOf(tag),
    spaceInThousands: false,
    units: {},
    per: [],
    weightWords: [],
    multipliers: {},
    rangeJoins: [],
    rangePairs: [],
    comparatorsBefore: {},
    comparatorsAfter: {},
    negations: [],
    unitsBefore: {},
    names: [],
    ranks: [],
    intervals: {numbers: {}, every: [], each: [], times: {}, periods: {}, fixed: {}},
    routes: {},
  };
}

function decimalMarkOf(tag: string): '.' | ',' {
  try {
    const parts = new Intl.NumberFormat(tag).formatToParts(0.5);
    return parts.some(({type, value}) => type === 'decimal' && value === ',') ? ',' : '.';
  } catch {
    // No language tag at all: the point, as in the source.
    return '.';
  }
}
