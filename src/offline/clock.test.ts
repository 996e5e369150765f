import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {dayShown, isClockWrong} from './clock.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('isClockWrong', () => {
  for (const [name, server, past, expected] of [
    ['nothing is known', null, [], false],
    ['the server agrees', '2026-11-22T12:05:00Z', ['2026-11-20'], false],
    ['the server is years ahead', '2029-01-01T00:00:00Z', [], true],
    ['the server is years behind', '2020-01-01T00:00:00Z', [], true],
    ['the copy is of tomorrow, as in another zone', null, ['2026-11-23'], false],
    ['the copy is of next week', null, ['2026-11-20', '2026-11-29'], true],
  ] as const) {
    it(name, () =>
      assert.equal(isClockWrong(now, server === null ? null : new Date(server), past), expected),
    );
  }
});

describe('dayShown', () => {
  const zone = process.env['TZ'];
  after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  for (const [place, instant, expected] of [
    ['Asia/Jakarta', '2026-11-22T20:00:00Z', '2026-11-23'],
    ['America/Lima', '2026-11-22T03:00:00Z', '2026-11-21'],
    ['UTC', '2026-11-22T23:59:00Z', '2026-11-22'],
  ] as const) {
    it(place, () => {
      process.env['TZ'] = place;
      assert.equal(dayShown(new Date(instant)), expected);
    });
  }
});
