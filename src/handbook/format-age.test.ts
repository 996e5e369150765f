import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ageOf, formatAge} from './format-age.ts';
import {LOCALE_TAGS} from './locales.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('ageOf', () => {
  for (const [instant, expected] of [
    ['2026-11-22T11:00:00Z', ['day', 0]],
    ['2026-11-23T11:00:00Z', ['day', 0]],
    ['2026-11-20T11:00:00Z', ['day', -2]],
    ['2026-09-20T11:00:00Z', ['month', -2]],
    ['2024-09-20T11:00:00Z', ['year', -2]],
  ] as const) {
    it(instant, () => {
      const [unit, count] = ageOf(instant, now);
      assert.deepEqual([unit, count + 0], [expected[0], expected[1] + 0]);
    });
  }
});

describe('formatAge', () => {
  it('says it in the language', () => {
    assert.equal(formatAge('2026-11-19T11:00:00Z', 'en', now), '3 days ago');
    assert.equal(formatAge('2026-11-22T11:00:00Z', 'fr', now), 'aujourd’hui');
  });
  it('is part of a sentence', () => {
    assert.equal(formatAge('2026-11-22T11:00:00Z', 'vi', now), 'hôm nay');
  });
  for (const locale of LOCALE_TAGS) {
    it(`counts in Western digits in ${locale}`, () => {
      assert.match(formatAge('2026-11-17T11:00:00Z', locale, now), /5/);
    });
  }
});
