import type {CardSheet} from './create-cards.ts';
import {cardAnchor} from './create-cards.ts';

/** Sizes of type in points, largest first. The last is the floor: what is smaller cannot be read from a step away. */
export const CARD_SIZES: readonly number[] = [
  20, 19, 18, 17, 16, 15.5, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5,
];

/** For each card the places in the list of sizes between which its size lies: the first may fit, the last does. */
export type SizeRanges = ReadonlyMap<string, {readonly low: number; readonly high: number}>;

export function firstRanges(sheets: readonly CardSheet[]): SizeRanges {
  return new Map(sheets.map(({id}) => [id, {low: 0, high: CARD_SIZES.length}]));
}

/** Place of the size that is tried next. */
export function nextTry({low, high}: {readonly low: number; readonly high: number}): number {
  return Math.min(Math.floor((low + high) / 2), CARD_SIZES.length - 1);
}

/** True as soon as every size is known. */
export function isFitted(ranges: SizeRanges): boolean {
  return [...ranges.values()].every(({low, high}) => low >= high);
}

/** What is known after one more print, which set every card in the size of `nextTry`. */
export function narrow(ranges: SizeRanges, lengths: ReadonlyMap<string, number>): SizeRanges {
  return new Map(
    [...ranges].map(([id, range]) => {
      if (range.low >= range.high) return [id, range];
      const tried = nextTry(range);
      return [id, lengths.get(id) === 1 ? {...range, high: tried} : {...range, low: tried + 1}];
    }),
  );
}

/** How many pages each card takes: it reaches to the page on which the next one begins. */
export function cardLengths(
  sheets: readonly CardSheet[],
  pages: ReadonlyMap<string, number>,
  pageCount: number,
): ReadonlyMap<string, number> {
  const starts = sheets.map(({id}) => pages.get(cardAnchor(id)) ?? 0);
  return new Map(
    sheets.map(({id}, index) => [id, (starts[index + 1] ?? pageCount + 1) - (starts[index] ?? 0)]),
  );
}
