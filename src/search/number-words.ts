/**
 * The numbers of a dictionary's words. A word's number follows from the word itself, not from its place among the
 * others: where a word comes or goes, nearly all others keep theirs, and with them the rows that are written in
 * numbers. Only so does an update fetch a few parts of an index and not all.
 */

/** How many numbers there are that take one byte, and two; all others take three. */
export interface NumberSpace {
  readonly first: number;
  readonly oneByte: number;
  readonly twoBytes: number;
  readonly all: number;
}

/**
 * Share of the numbers of a group that are given at most. The fuller it is, the more words move when one comes: of the
 * shortest numbers there are too few to leave many free, of the others half.
 */
const FULL = {oneByte: 7 / 8, twoBytes: 1 / 2, all: 1 / 2};

/**
 * By how many chapters a word must stand in more or fewer before the shortest numbers go to other words. There one
 * word more or less changes the whole text, so the border should move seldom.
 */
const STEP = {oneByte: 4, twoBytes: 1};

/**
 * Sorts words into three groups, by the bytes that their numbers take, and each group by the alphabet: there words
 * share their beginnings. `chapters` says in how many each word stands; how often it does would change too easily.
 */
export function groupWords(
  chapters: ReadonlyMap<string, number>,
  {oneByte, twoBytes}: NumberSpace,
): readonly (readonly string[])[] {
  const counts = [...chapters.values()];
  const short = leastChapters(counts, oneByte * FULL.oneByte, STEP.oneByte);
  const middle = leastChapters(
    counts.filter((count) => count < short),
    twoBytes * FULL.twoBytes,
    STEP.twoBytes,
  );
  const between = (least: number, end: number): readonly string[] =>
    [...chapters]
      .filter(([, count]) => count >= least && count < end)
      .map(([word]) => word)
      .sort();
  return [between(short, Infinity), between(middle, short), between(0, Math.min(middle, short))];
}

/** The least number of chapters, in steps, that at most `most` words stand in. */
function leastChapters(counts: readonly number[], most: number, step: number): number {
  let least = 0;
  while (counts.filter((count) => count >= least).length > most) least += step;
  return least;
}

/**
 * The number of each word, in the order of the groups.
 * @throws Error if there are more words than numbers.
 */
export function numberWords(groups: readonly (readonly string[])[], space: NumberSpace): readonly number[] {
  const [short = [], middle = [], long = []] = groups;
  const first = space.first + space.oneByte;
  const slots = 2 ** Math.ceil(Math.log2(Math.max(1, long.length / FULL.all)));
  if (first + space.twoBytes + slots > space.all) throw new Error('Too many different words for one index.');
  return placeWords(short, space.first, space.oneByte).concat(
    placeWords(middle, first, space.twoBytes),
    placeWords(long, first + space.twoBytes, slots),
  );
}

/** Gives each word the place that its hash names, or another one if an earlier word has that. */
function placeWords(words: readonly string[], first: number, slots: number): number[] {
  const taken = new Uint8Array(slots);
  return words.map((word) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    // The golden ratio leads through all numbers of 32 bits, so a free place is found.
    let slot = mixBits(hash) % slots;
    while (taken[slot] === 1) {
      hash = (hash + 0x9e3779b9) | 0;
      slot = mixBits(hash) % slots;
    }
    taken[slot] = 1;
    return first + slot;
  });
}

/** Spreads what differs in a few bits over all (MurmurHash3's last step). */
function mixBits(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
