export type {ClinicalFact} from './clinical-facts.ts';
export {extractClinicalFacts} from './clinical-facts.ts';
export {comparatorsIn} from './comparators-in.ts';
export {mayBeDual, numberWordsIn} from './number-words.ts';
export type {Dosing, Interval, Route, RouteMention} from './dosing.ts';
export {extractDosing} from './extract-dosing.ts';
export {extractQuantities} from './extract-quantities.ts';
export {foldText} from './fold-text.ts';
export {hasTable, namesWholeFirst} from './languages/index.ts';
export {isolateQuantities} from './isolate-quantities.ts';
export {isolationSpans} from './isolation-spans.ts';
export type {
  CalendarDate,
  Comparator,
  Fraction,
  Quantity,
  Range,
  Ratio,
  Sequence,
  Span,
  Tolerance,
  Value,
} from './quantity.ts';
export {canonicalQuantity} from './quantity.ts';
