import {allowedPartMistakes, findNearParts} from './near-words.ts';
import {rowsOf} from './record-rows.ts';
import type {SearchIndex} from './search-index.ts';
import {holdsUnspaced} from './word-row.ts';

/** Where a part of a word without spaces stands. */
export interface FoundParts {
  /** In the text of all rows, in order. */
  readonly places: readonly number[];
  /** True where the part stands nowhere as it is written, but nearly so. */
  readonly near: boolean;
}

/** What was found for the last parts: with each further letter all but the last part of a query stay the same. */
const FOUND = new WeakMap<SearchIndex, Map<string, FoundParts>>();
const MOST_FOUND = 64;

/** Looks for a part in all texts; where it stands in none as it is written, with mistakes. */
export function findParts(index: SearchIndex, part: string): FoundParts {
  const found = FOUND.get(index) ?? new Map<string, FoundParts>();
  FOUND.set(index, found);
  const known = found.get(part);
  if (known !== undefined) return known;
  const {text} = rowsOf(index).all();
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  const near = places.length === 0 && holdsUnspaced(part);
  if (near) places.push(...findNearParts(text, part, allowedPartMistakes(part)).map((end) => end - 1));
  if (found.size >= MOST_FOUND) found.clear();
  found.set(part, {places, near});
  return {places, near};
}
