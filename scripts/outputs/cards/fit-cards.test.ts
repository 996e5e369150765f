import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {CardSheet} from './create-cards.ts';
import {
  CARD_SIZES,
  cardLengths,
  firstRanges,
  isFitted,
  narrow,
  nextTry,
  type SizeRanges,
} from './fit-cards.ts';

const sheets: readonly CardSheet[] = ['a', 'b'].map((id) => ({id, title: id, headings: [], html: ''}));

/** Prints in thought: a card fits from the given place in the list of sizes on. */
function fit(places: Readonly<Record<string, number>>): SizeRanges {
  let ranges = firstRanges(sheets);
  for (let prints = 0; !isFitted(ranges); prints += 1) {
    assert.ok(prints < 8, 'too many prints');
    const lengths = [...ranges].map(
      ([id, range]) => [id, nextTry(range) >= (places[id] ?? 0) ? 1 : 2] as const,
    );
    ranges = narrow(ranges, new Map(lengths));
  }
  return ranges;
}

for (const place of CARD_SIZES.keys()) {
  test(`a card that fits in ${CARD_SIZES[place] ?? 0} pt is set in it`, () => {
    assert.deepEqual(
      [...fit({a: place, b: 0})].map(([, {high}]) => high),
      [place, 0],
    );
  });
}

test('a card that fits in no size is told apart', () => {
  assert.equal(fit({a: CARD_SIZES.length, b: 3}).get('a')?.high, CARD_SIZES.length);
});

test('a card reaches to the page before the next one', () => {
  const pages = new Map([
    ['card--a', 1],
    ['card--b', 3],
  ]);
  assert.deepEqual(
    [...cardLengths(sheets, pages, 3)],
    [
      ['a', 2],
      ['b', 1],
    ],
  );
});
