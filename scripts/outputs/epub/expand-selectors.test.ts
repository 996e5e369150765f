import assert from 'node:assert/strict';
import {test} from 'node:test';
import {expandSelectors} from './expand-selectors.ts';

const ROWS: readonly (readonly [css: string, expected: string])[] = [
  ['a {x: y}', 'a {x: y}'],
  ['.f :is(ul, ol) {x: y}', '.f ul,\n.f ol {x: y}'],
  [
    ':is(:lang(ja), :lang(ar)) :is(em, i) {x: y}',
    ':lang(ja) em,\n:lang(ja) i,\n:lang(ar) em,\n:lang(ar) i {x: y}',
  ],
  ['a, b:is(.c, .d) > e {x: y}', 'a,\nb.c > e,\nb.d > e {x: y}'],
  ['@media (x) {\n  a :is(b, c) {x: y}\n}', '@media (x) {\n  a b,\na c {x: y}\n}'],
  ['/* :is( { */a {x: y}', 'a {x: y}'],
];

for (const [css, expected] of ROWS) {
  test(css, () => {
    assert.equal(expandSelectors(css), expected);
  });
}
