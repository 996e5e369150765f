import {createHash} from 'node:crypto';

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function createRandom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    // mulberry32, public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At most so many of the list, in its order. */
export function sample<Item>(items: readonly Item[], most: number, random: () => number): readonly Item[] {
  if (items.length <= most) return items;
  const keyed = items.map((item, place) => ({item, place, key: random()}));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
