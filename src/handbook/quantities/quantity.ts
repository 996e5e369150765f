/** How a figure is bounded. `≈` also stands for "about". */
export type Comparator = '<' | '≤' | '>' | '≥' | '≈';

/** A stretch of the original text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Figure extends Span {
  /** The stretch itself: sign of comparison, number or numbers, unit. Words of comparison before or after it lie outside. */
  readonly text: string;
  readonly comparator: Comparator | null;
  /** Canonical decimals ("0.5", "1000"), never floating point, in the order of the text; of a date its ISO form. */
  readonly values: readonly string[];
  /** Canonical unit ("mg", "mL/kg", "10^9/L", "×" for a multiple or a count of times); null where the text names none. */
  readonly unit: string | null;
}

export interface Value extends Figure {
  readonly form: 'value';
}

export interface Range extends Figure {
  readonly form: 'range';
  /** The "<" of "30–< 60". */
  readonly upper: Comparator | null;
}

/** Numbers set against each other: a mixture 1:2, a pressure 120/80 mmHg, a fixed combination 300/100 mg. */
export interface Ratio extends Figure {
  readonly form: 'ratio';
  readonly mark: ':' | '/';
}

/** A share of a whole: 1/3, 82/355. */
export interface Fraction extends Figure {
  readonly form: 'fraction';
}

/** 37 ± 0.5, or a lone ± 2. */
export interface Tolerance extends Figure {
  readonly form: 'tolerance';
}

/** A day, month or year, or a span of two: "2023-11-10", "2020-03", "2020"; "--11-10" where the year is not said. */
export interface CalendarDate extends Figure {
  readonly form: 'date';
}

/** Three or more numbers joined like a range: 30°–45°–60°. */
export interface Sequence extends Figure {
  readonly form: 'sequence';
}

export type Quantity = Value | Range | Ratio | Fraction | Tolerance | CalendarDate | Sequence;

/**
 * What one quantity means, the same in every language: "≥30 minute", "4–8 mL/kg", "1:2", "2023-11-10".
 * A multiple or a count of times is its number alone, because languages tell them apart in different places:
 * "5×", "5 times" and 「5倍」 are one thing, and so are "2 tests" and 「检测2次」.
 */
export function canonicalQuantity(quantity: Quantity): string {
  const unit = quantity.unit === '×' ? '' : (quantity.unit ?? '');
  const gap = unit === '' || unit === '%' || unit.startsWith('/') ? '' : ' ';
  return (quantity.comparator ?? '') + canonicalValues(quantity) + gap + unit;
}

function canonicalValues(quantity: Quantity): string {
  switch (quantity.form) {
    case 'value':
      return quantity.values.join('');
    case 'range':
      return quantity.values.join(`–${quantity.upper ?? ''}`);
    case 'date':
    case 'sequence':
      return quantity.values.join('–');
    case 'ratio':
      return quantity.values.join(quantity.mark);
    case 'fraction':
      return quantity.values.join('/');
    case 'tolerance':
      return quantity.values.length === 1 ? `±${quantity.values.join('')}` : quantity.values.join('±');
  }
}
