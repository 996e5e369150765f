import type {Comparator, Span} from './quantity.ts';

export const ROUTES = [
  'intravenous',
  'oral',
  'subcutaneous',
  'intramuscular',
  'nebulised',
  'inhaled',
  'intranasal',
  'feeding tube',
  'rectal',
  'sublingual',
  'topical',
] as const;

/** How a drug enters the body. */
export type Route = (typeof ROUTES)[number];

/** How often: "every 12 hour", "2/day", "single dose". */
export interface Interval extends Span {
  readonly text: string;
  readonly comparator: Comparator | null;
  readonly canonical: string;
}

export interface RouteMention extends Span {
  readonly text: string;
  readonly route: Route;
}

/** What a text says about how often and by which route, in the order of the text. */
export interface Dosing {
  readonly intervals: readonly Interval[];
  readonly routes: readonly RouteMention[];
}
