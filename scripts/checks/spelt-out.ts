/** A long form has at most this many words more than the short one has letters ("of", "and the"). */
const MORE_WORDS = 8;
const SHORT = "([\\p{L}\\p{N}₀-₉’'–-]+)";

/**
 * Abbreviations that a text spells out, by the forms "long form (LF)", "LF (long form)", "long form, LF," and
 * "LF is the long form". Words stand for letters as with Schwartz and Hearst (2003): every letter occurs in the
 * words in order, the first one at the beginning of a word.
 */
export function speltOut(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (short: string, words: readonly string[]): void => {
    if (standsFor(short, words)) found.add(short);
  };
  const each = (pattern: string): IterableIterator<RegExpExecArray> =>
    text.matchAll(new RegExp(pattern, 'gu'));
  for (const {index, 1: inside = ''} of each('\\(([^()]+)\\)')) {
    const before = wordsOf(text.slice(0, index));
    for (const part of inside.split(/[,;/]/)) add(part.trim().split(/\s/)[0] ?? '', before);
    add(before.at(-1) ?? '', firstWords(inside));
  }
  for (const {index, 1: short = ''} of each(`,\\s${SHORT}(?=[,.;)]|$)`))
    add(short, wordsOf(text.slice(0, index)));
  for (const {1: short = '', 2: long = ''} of each(`${SHORT}\\s(?:is|are|means|stands for)\\s([^.;]+)`)) {
    add(short, firstWords(long));
  }
  return found;
}

/** What follows an abbreviation may go on after its long form. */
function firstWords(text: string): readonly string[] {
  return wordsOf(text.split(/[,;]/)[0] ?? '');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}₀-₉’'–-]+/u).filter((word) => word !== '');
}

/** Whether the end of the words spells the abbreviation out. */
function standsFor(short: string, words: readonly string[]): boolean {
  const letters = [...short.replace(/s$/, '').toLowerCase()].filter((letter) =>
    /[\p{L}\p{Nd}]/u.test(letter),
  );
  if (letters.length < 2) return false;
  const long = ` ${words
    .slice(-letters.length - MORE_WORDS)
    .join(' ')
    .toLowerCase()}`;
  let place = long.length;
  for (const [index, letter] of [...letters.entries()].reverse()) {
    do place -= 1;
    while (
      place > 0 &&
      !(long[place] === letter && (index > 0 || /[^\p{L}\p{N}]/u.test(long[place - 1] ?? ' ')))
    );
    if (place <= 0) return false;
  }
  return long.slice(place) !== short.toLowerCase();
}
