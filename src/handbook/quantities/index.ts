export {extractQuantities} from './extract-quantities.ts';
export {canonicalQuantity} from './quantity.ts';
export type {CalendarDate, Comparator, Fraction, Quantity, Range, Ratio, Sequence, Span, Tolerance, Value} from './quantity.ts';
