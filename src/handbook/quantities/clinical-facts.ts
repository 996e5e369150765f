import {extractIntervals, withoutPeriod} from './extract-intervals.ts';
import {inOriginal, quantitiesOf} from './extract-quantities.ts';
import {extractRoutes} from './extract-routes.ts';
import {foldText} from './fold-text.ts';
import {grammarFor} from './grammar.ts';
import {canonicalQuantity, type Quantity, type Span} from './quantity.ts';

/** One thing that a translation must say as the source does. */
export interface ClinicalFact extends Span {
  readonly kind: 'quantity' | 'interval' | 'route';
  readonly text: string;
  readonly canonical: string;
}

/**
 * What a text says in figures, in the order of the text, each thing once:
 * "6 mg/day", "6 mg daily" and "günde 6 mg" are all the quantity "6 mg" and the interval "1/day".
 */
export function extractClinicalFacts(text: string, locale: string): readonly ClinicalFact[] {
  const folded = foldText(text);
  const quantities = quantitiesOf(folded, grammarFor(locale));
  const intervals = extractIntervals(folded, quantities, locale);
  const facts: ClinicalFact[] = [];
  for (const quantity of quantities.map((each) => inOriginal(each, folded))) {
    const {start, end} = quantity;
    const unit = withoutPeriod(quantity.unit);
    const given = {...quantity, unit};
    // The number of "every 12 hours" is told by the interval.
    const inInterval = intervals.some((interval) => interval.start <= start && end <= interval.end);
    if (inInterval && (unit === quantity.unit || unit === '')) continue;
    for (const canonical of canonicalsOf(given))
      facts.push({kind: 'quantity', start, end, text: quantity.text, canonical});
  }
  for (const {start, end, text: wording, canonical} of intervals) {
    facts.push({kind: 'interval', start, end, text: wording, canonical});
  }
  for (const {start, end, text: wording, route} of extractRoutes(folded, locale)) {
    facts.push({kind: 'route', start, end, text: wording, canonical: route});
  }
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "86/246" is two facts: other languages say "86 of 246" or 「246例中86例」. Turned round, it is no share any more. A sign bounds the part: "< 1 in 10,000". */
function canonicalsOf(quantity: Quantity): readonly string[] {
  if (quantity.form !== 'fraction') return [canonicalQuantity(quantity)];
  const [part = '', ...whole] = quantity.values;
  return [(quantity.comparator ?? '') + part, ...whole];
}
