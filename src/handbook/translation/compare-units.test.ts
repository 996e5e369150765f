import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareUnits} from './compare-units.ts';

const ROWS: readonly [before: string, now: string, changes: string][] = [
  ['', '', ''],
  ['a b c', 'a b c', '0=0 1=1 2=2'],
  ['a b c', 'a x c', '0=0 1~1 2=2'],
  ['a b c', 'a c', '0=0 -1 2=1'],
  ['a c', 'a b c', '0=0 +1 1=2'],
  ['a b c d', 'a x y c d', '0=0 1~1 +2 2=3 3=4'],
  ['a b', 'b a', '-0 1=0 +1'],
  ['a a b', 'a b', '0=0 -1 2=1'],
  ['a', 'b', '0~0'],
];

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

for (const [before, now, expected] of ROWS) {
  test(`compares "${before}" with "${now}"`, () => {
    const found = compareUnits(words(before), words(now)).map((change) => {
      switch (change.kind) {
        case 'same':
          return `${change.before}=${change.now}`;
        case 'changed':
          return `${change.before}~${change.now}`;
        case 'removed':
          return `-${change.before}`;
        case 'added':
          return `+${change.now}`;
      }
    });
    assert.equal(found.join(' '), expected);
  });
}
