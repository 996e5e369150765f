import assert from 'node:assert/strict';
import {test} from 'node:test';
import {headsOf} from './pattern-heads.ts';

const CASES: readonly (readonly [pattern: RegExp, heads: readonly string[] | null])[] = [
  [/daily/u, ['daily']],
  [/(?<!\p{L})daily(?!\p{L})/u, ['daily']],
  [/(?<!\p{L})(?<=[^)|(] )a year/u, ['a year']],
  [/q\.?d/u, ['q']],
  [/oral(?:es)?/u, ['oral']],
  [/days?/u, ['day']],
  [/o{2}x/u, null],
  [/(?:hàng|hằng) ngày/u, ['hàng', 'hằng']],
  [/(?:in|by(?:a|b)) x|до/u, ['in', 'by', 'до']],
  [/(?:in )?x/u, ['in ', 'x']],
  [/(?<!\p{L})(?:in |by )?(?:the )?x(?:y)?/u, ['in ', 'by ', 'the ', 'x']],
  [/(?:in ){0,3}x/u, ['in ', 'x']],
  [/(?:in )?/u, null],
  [/(?:in )?[xy]/u, null],
  [/(?:in|x?) y/u, null],
  [/\p{L}x/u, null],
  [/[ab]x/u, null],
  [/./u, null],
];

for (const [pattern, heads] of CASES) {
  test(`${pattern.source} begins with ${heads === null ? 'anything' : heads.join(' or ')}`, () => {
    assert.deepEqual(headsOf(pattern.source), heads);
  });
}
