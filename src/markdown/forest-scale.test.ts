import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createForestScale} from './forest-scale.ts';

const ROWS: readonly (readonly [string, {low: number; high: number}[], number[], string])[] = [
  ['round ends beyond the intervals', [{low: 0.31, high: 2.1}], [0.5, 1, 2], '52.01%'],
  ['1 is on the axis when all lie below', [{low: 0.52, high: 0.71}], [0.5, 1], '94.00%'],
  ['a wide interval', [{low: 0.03, high: 2.62}], [0.03, 0.1, 0.3, 1, 3], '73.01%'],
];

for (const [what, effects, ticks, one] of ROWS) {
  test(`axis: ${what}`, () => {
    const scale = createForestScale(effects);
    assert.deepEqual(scale.ticks, ticks);
    assert.equal(scale.position(1), one);
  });
}

test('axis: equal ratios are equally far apart', () => {
  const {position} = createForestScale([{low: 0.25, high: 4}]);
  const places = [0.5, 1, 2].map((ratio) => Number.parseFloat(position(ratio)));
  const [half = 0, one = 0, twice = 0] = places;
  assert.ok(Math.abs(one - half - (twice - one)) < 0.02);
});
