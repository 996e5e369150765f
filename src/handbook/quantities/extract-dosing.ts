import type {Dosing} from './dosing.ts';
import {extractIntervals} from './extract-intervals.ts';
import {quantitiesOf} from './extract-quantities.ts';
import {extractRoutes} from './extract-routes.ts';
import {foldText} from './fold-text.ts';
import {grammarFor} from './grammar.ts';

/** How often and by which route, with offsets in the original text: "كل 12 ساعة" is "every 12 hour", "口服" is "oral". */
export function extractDosing(text: string, locale: string): Dosing {
  const folded = foldText(text);
  const quantities = quantitiesOf(folded, grammarFor(locale));
  return {intervals: extractIntervals(folded, quantities, locale), routes: extractRoutes(folded, locale)};
}
