/** How many letters of a word may be wrong: none in a short word or in anything with a digit. */
export function allowedMistakes(term: string): number {
  const length = term.length;
  if (length < 4 || /\d/.test(term)) return 0;
  return length < 8 ? 1 : 2;
}

/** A word that is nearly another. */
export interface NearWord {
  readonly at: number;
  /** Letters wrong, missing, added or swapped with their neighbour. */
  readonly mistakes: number;
  /** True where the typed word is only the beginning. */
  readonly begun: boolean;
}

/** Shortest word whose beginning may be misspelt too: "dexametaz" while it is typed. */
const SHORTEST_BEGUN = 6;

/** Finds words that differ in at most `most` letters from the one that was typed, or begin so. */
export function createFindNear(
  words: readonly string[],
): (typed: string, most: number) => readonly NearWord[] {
  // A bit for each letter, so that most words are passed over without comparing them.
  const letters = Int32Array.from(words, lettersOf);
  return (typed, most) => {
    const own = lettersOf(typed);
    const found: NearWord[] = [];
    if (most === 0) return found;
    for (let at = 0; at < words.length; at += 1) {
      // Each mistake can bring at most one letter that the other word lacks.
      if (bits(own & ~(letters[at] ?? 0)) > most) continue;
      const word = words[at] ?? '';
      if (word.length < typed.length - most || word === '') continue;
      const complete = word.length <= typed.length + most;
      if (!complete && typed.length < SHORTEST_BEGUN) continue;
      const {whole, begun} = distances(typed, word, most);
      if (complete && whole <= most) found.push({at, mistakes: whole, begun: false});
      else if (typed.length >= SHORTEST_BEGUN && begun <= Math.min(most, 1))
        found.push({at, mistakes: begun, begun: true});
    }
    return found;
  };
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Three rows of the table of distances, used again and again; no term is longer. */
const ROWS = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)] as const;

/** Mistakes (a letter wrong, missing, added, or two swapped) between a word and the whole or the beginning of another. */
function distances(typed: string, word: string, most: number): {whole: number; begun: number} {
  const length = Math.min(word.length, typed.length + most);
  const far = {whole: most + 1, begun: most + 1};
  let [before, last, next]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS];
  for (let at = 0; at <= length; at += 1) last[at] = at;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    next[0] = row;
    let least = row;
    for (let column = 1; column <= length; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cost = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      if (column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2)) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    [before, last, next] = [last, next, before];
  }
  let begun = most + 1;
  for (let at = 0; at <= length; at += 1) begun = Math.min(begun, last[at] ?? begun);
  return {whole: length === word.length ? (last[length] ?? far.whole) : far.whole, begun};
}

/** Longest part that is looked for by its bits. */
export const LONGEST_PART = 30;

/** How many characters of a word without spaces may be wrong. */
export function allowedPartMistakes({length}: string): 0 | 1 | 2 {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

const CODES = 0x10000;
const MASKS = new Int32Array(CODES);

/**
 * The ends of the places where a text nearly holds a part of a word without spaces, with at most `most` letters
 * wrong, missing, added or swapped with their neighbour; places close to each other count once. (Wu and Manber's
 * bit-parallel search: bit n of a state tells that the first n + 1 letters of the part have been met.)
 */
export function findNearParts(text: string, part: string, most: 0 | 1 | 2): readonly number[] {
  const length = Math.min(part.length, LONGEST_PART);
  const ends: number[] = [];
  if (most === 0 || length <= most) return ends;
  for (let at = 0; at < length; at += 1) {
    const code = part.charCodeAt(at);
    MASKS[code] = (MASKS[code] ?? 0) | (1 << at);
  }
  const complete = 1 << (length - 1);
  let [none, one, two] = [0, 1, 3];
  // The second letter of a swapped pair has been met, and the first should follow.
  let [swapped, swappedOnce] = [0, 0];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mask = MASKS[text.charCodeAt(at)] ?? 0;
    const [oldNone, oldOne] = [none, one];
    none = ((none << 1) | 1) & mask;
    one = (((one << 1) | 1) & mask) | oldNone | ((oldNone | none) << 1) | 1 | (swapped & (mask << 1));
    swapped = ((oldNone << 2) | 2) & mask;
    if (most === 2) {
      two = (((two << 1) | 1) & mask) | oldOne | ((oldOne | one) << 1) | 3 | (swappedOnce & (mask << 1));
      swappedOnce = ((oldOne << 2) | 2) & mask;
    }
    if (((most === 2 ? two : one) & complete) !== 0 && at >= next) {
      ends.push(at + 1);
      next = at + length;
    }
  }
  for (let at = 0; at < length; at += 1) MASKS[part.charCodeAt(at)] = 0;
  return ends;
}
