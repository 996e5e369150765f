import type {Interval} from './dosing.ts';
import type {FoldedText} from './fold-text.ts';
import {grammarFor} from './grammar.ts';
import {intervalGrammarFor} from './interval-grammar.ts';
import type {Quantity} from './quantity.ts';
import {readInterval, type IntervalMatch} from './read-interval.ts';

/** "Breaths per minute" at the head of a column counts something; nothing is done every minute. */
const RATE_ALONE = /^every 1 (?:minute|second)$/;
/** "每小时换气次数", "每小时平均值": as much an hour, not once an hour. */
const HOURLY_RATE = /^ ?(?:换气|平均|尿量|通风|呼吸|の平均|の?換気)/;
/** A quantity that says how often: "6 mg/day", "2 fois par jour". */
const PER_PERIOD = /^(.*)\/(day|week|month|year)$/u;

/** The intervals in a folded text, in order, with offsets in the original. `quantities` are the folded text's own. */
export function extractIntervals(
  folded: FoldedText,
  quantities: readonly Quantity[],
  locale: string,
): Interval[] {
  const grammar = grammarFor(locale);
  const found: IntervalMatch[] = [];
  let read = 0;
  for (const at of intervalGrammarFor(grammar.language.tag).placesIn(folded.lower)) {
    if (at < read) continue;
    const match = readInterval(folded, at, quantities, grammar);
    if (match === null) continue;
    if (!isRate(match, quantities) && !isRateAlone(match, folded)) found.push(match);
    read = match.end;
  }
  for (const quantity of quantities) {
    const match = intervalOf(quantity);
    if (match === null) continue;
    // "3 tests par jour" says more than the "par jour" in it.
    const outer = isCount(quantity)
      ? found.filter(({start, end}) => end <= match.start || match.end < end || start < match.start)
      : found;
    if (outer.every(({start, end}) => end <= match.start || match.end <= start))
      found.splice(0, found.length, ...outer, match);
  }
  return found.sort((a, b) => a.start - b.start).map((match) => placed(match, folded));
}

function isRateAlone({canonical, end}: IntervalMatch, {lower}: FoldedText): boolean {
  return (
    RATE_ALONE.test(canonical) ||
    (canonical === 'every 1 hour' && HOURLY_RATE.test(lower.slice(end, end + 5)))
  );
}

/** "30 nhịp mỗi phút" is a rate, nothing to be done every minute. */
function isRate(match: IntervalMatch, quantities: readonly Quantity[]): boolean {
  return quantities.some(
    ({start, end, unit}) =>
      start <= match.start && match.end <= end && unit !== null && /\/(?:min|h|s)$/.test(unit),
  );
}

function isCount({unit}: Quantity): boolean {
  return unit?.startsWith('/') === true;
}

/** The unit without "/day", where it has one: what is given each time. */
export function withoutPeriod(unit: string | null): string | null {
  return unit === null ? null : (PER_PERIOD.exec(unit)?.[1] ?? unit);
}

function intervalOf({unit, values, comparator, start, end}: Quantity): IntervalMatch | null {
  const parts = unit === null ? null : PER_PERIOD.exec(unit);
  if (parts === null) return null;
  const [, base = '', period = ''] = parts;
  return base === ''
    ? {start, end, comparator, canonical: `${values.join('–')}/${period}`}
    : {start, end, comparator: null, canonical: `1/${period}`};
}

function placed({start, end, comparator, canonical}: IntervalMatch, folded: FoldedText): Interval {
  const span = folded.span(start, end);
  return {
    ...span,
    text: folded.original.slice(span.start, span.end),
    comparator,
    canonical: (comparator ?? '') + canonical,
  };
}
