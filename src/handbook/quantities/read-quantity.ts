import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import type {Comparator, Quantity} from './quantity.ts';
import {readItem} from './read-item.ts';
import {comparatorAfter, readPrefix, type Prefix} from './read-prefix.ts';
import {readSeries, type Series} from './read-series.ts';
import {TIME_BELOW} from './unit-symbols.ts';

/** The quantity whose first digit stands at the index; null where the digits are part of a name. Offsets are the folded text's. */
export function readQuantity(
  folded: FoldedText,
  index: number,
  floor: number,
  grammar: Grammar,
): Quantity | null {
  const item = readItem(folded, index, grammar);
  if (item === null) return null;
  const prefix = readPrefix(folded, index, floor, grammar);
  const first = prefix.negative ? {...item, value: `-${item.value}`} : item;
  const series = readSeries(folded, first, prefix.start, prefix.percent, grammar);
  const end = series.items.at(-1)?.end ?? first.end;
  const unit = unitOf(series, prefix);
  // 「5日から10日まで」 is a range, bounded at both ends already.
  const after = series.join === 'range' ? null : comparatorAfter(folded, end, grammar);
  const comparator = prefix.comparator ?? after;
  const values = series.items.map(({value}) => value);
  const common = {start: prefix.start, end, text: '', comparator, values, unit};
  if (isYears(folded.chars.slice(prefix.start, end), unit, comparator))
    return {form: 'date', ...common, unit: null};
  return shaped(common, series, prefix);
}

interface Common {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly values: readonly string[];
  readonly unit: string | null;
}

function shaped(common: Common, {join, items, upper}: Series, {tolerance}: Prefix): Quantity {
  const [first = '', second = ''] = common.values;
  switch (join) {
    case 'range':
      return items.length === 2 ? {form: 'range', ...common, upper} : {form: 'sequence', ...common};
    case 'ratio:':
      return {form: 'ratio', ...common, mark: ':'};
    case 'ratio/': {
      const isShare = items.length === 2 && common.unit === null && Number(first) < Number(second);
      return isShare ? {form: 'fraction', ...common} : {form: 'ratio', ...common, mark: '/'};
    }
    case 'tolerance':
      return {form: 'tolerance', ...common};
    case null:
      return tolerance ? {form: 'tolerance', ...common} : {form: 'value', ...common};
  }
}

function unitOf({items}: Series, prefix: Prefix): string | null {
  const own = items.at(-1)?.unit ?? (prefix.percent ? '%' : null);
  if (prefix.per !== null)
    return withPer(own === '×' ? '' : (own ?? ''), TIME_BELOW[prefix.per] ?? prefix.per);
  return own ?? prefix.unit ?? (prefix.times ? '×' : null);
}

/** Time stays last below the stroke: L/m^3/s. */
function withPer(unit: string, per: string): string {
  const [above = '', ...below] = unit.split('/');
  if (below.includes(per)) return unit;
  const times: readonly string[] = Object.values(TIME_BELOW);
  const sorted = [...below, per].sort((a, b) => Number(times.includes(a)) - Number(times.includes(b)));
  return [above, ...sorted].join('/');
}

/** In earlier centuries the word must tell: "1891年". */
const EARLIER_YEAR = /^1[5-8]\d\d ?年$/u;

/** A bare number between 1900 and 2099, or two of them, is a year: "2020", "2020年", "2013–2020". */
function isYears(text: string, unit: string | null, comparator: Comparator | null): boolean {
  if (comparator !== null || (unit !== null && unit !== 'year')) return false;
  if (EARLIER_YEAR.test(text)) return true;
  return /^(?:19|20)\d\d(?!\d)(?:[^\d]{1,8}(?:19|20)\d\d(?!\d))?\D*$/u.test(text);
}
