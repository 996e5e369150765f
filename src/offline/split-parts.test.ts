import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {splitParts} from './split-parts.ts';

const text = (seed: number, words: number): string => {
  let state = seed;
  return Array.from({length: words}, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8).toString(36);
  }).join(' ');
};
const bytes = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const keys = (value: string): readonly string[] =>
  splitParts(bytes(value)).map((part) => Buffer.from(part).toString());

describe('splitParts', () => {
  for (const [name, content] of [
    ['nothing', ''],
    ['little', 'abc'],
    ['much', text(7, 60_000)],
    ['the same byte again and again', 'a'.repeat(200_000)],
  ] as const) {
    it(`gives the whole back: ${name}`, () => assert.equal(keys(content).join(''), content));
  }

  it('gives parts of a useful size', () => {
    const parts = splitParts(bytes(text(7, 60_000)));
    assert.ok(parts.length > 20);
    assert.ok(parts.slice(0, -1).every((part) => part.length >= 256 && part.length <= 8192));
  });

  it('changes one or two parts where a word is put in', () => {
    const before = text(7, 60_000);
    const after = `${before.slice(0, 100_000)} another ${before.slice(100_000)}`;
    const known = new Set(keys(before));
    const fresh = keys(after).filter((part) => !known.has(part));
    assert.ok(fresh.length >= 1 && fresh.length <= 2, `${fresh.length} new parts`);
  });
});
