import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cacheName, parseCacheName, parseSavedCopy, recordsCacheName, type SavedCopy} from './saved-copy.ts';

const BASE = new URL('https://example.org/handbook/');
const COPY: SavedCopy = {
  locale: 'zh-Hans',
  revision: '0123456789ab',
  date: '2026-11-20',
  savedAt: '2026-11-22T08:00:00.000Z',
  groups: ['core', 'text-current'],
  bytes: 12,
  cache: 'handbook /handbook/ zh-Hans 0123456789ab',
};

describe('names of caches', () => {
  const own = cacheName(BASE, 'zh-Hans', '0123456789ab');
  const rows: readonly [string, URL, string | null][] = [
    [own, BASE, 'zh-Hans 0123456789ab'],
    [own, new URL('https://example.org/'), null],
    [cacheName(new URL('https://example.org/'), 'fr', 'ab'), BASE, null],
    [recordsCacheName(BASE), BASE, null],
    ['workbox-precache-v2-https://example.org/', BASE, null],
    ['handbook /handbook/ xx 0123456789ab', BASE, null],
  ];
  for (const [name, base, expected] of rows) {
    it(`${name} at ${base.pathname}`, () => {
      const parsed = parseCacheName(name, base);
      assert.equal(parsed === null ? null : `${parsed.locale} ${parsed.revision}`, expected);
    });
  }
});

describe('parseSavedCopy', () => {
  it('reads back what was written', () => {
    assert.deepEqual(parseSavedCopy(JSON.stringify(COPY)), COPY);
  });
  const faulty: readonly string[] = [
    '',
    'null',
    '[]',
    '{"locale":',
    JSON.stringify({...COPY, locale: 'xx'}),
    JSON.stringify({...COPY, bytes: 'many'}),
    JSON.stringify({...COPY, cache: undefined}),
  ];
  for (const text of faulty) {
    it(`takes nothing from ${text.slice(0, 40)}`, () => {
      assert.equal(parseSavedCopy(text), null);
    });
  }
});
