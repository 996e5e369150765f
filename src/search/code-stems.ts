const MOST_DROPPED = 25;
const A = 'A'.charCodeAt(0);
/** Letters behind those of the numbers up to `MOST_DROPPED`. */
const FRONT = 'qrstuvwxyz';

/**
 * What a stemmer makes of each term, in about two bits for each: how many letters it takes off the end ("0", "2"),
 * behind a small letter from "q" on if it takes one or more off the front too ("q0": "wal" of "awal"), or, where it
 * also adds some, a capital letter for the number, the letters and a full stop ("Bi.": one off, "i" on).
 */
export function codeStems(terms: readonly string[], stems: readonly string[]): string {
  return terms
    .map((term, at) => {
      const stem = stems[at] ?? term;
      const front = stem === '' ? -1 : term.indexOf(stem);
      const behind = term.length - front - stem.length;
      if (front > 0 && front <= FRONT.length && behind <= MOST_DROPPED)
        return FRONT.charAt(front - 1) + behind.toString(36);
      let shared = 0;
      while (shared < stem.length && stem[shared] === term[shared]) shared += 1;
      const dropped = term.length - shared;
      if (dropped > MOST_DROPPED || stem.includes('.')) return '0';
      return shared === stem.length
        ? dropped.toString(36)
        : `${String.fromCharCode(A + dropped)}${stem.slice(shared)}.`;
    })
    .join('');
}

/** The stems of the terms, in their order. Without a code every term is its own. */
export function readStems(terms: readonly string[], code: string): readonly string[] {
  if (code === '') return terms;
  let at = 0;
  return terms.map((term) => {
    const front = FRONT.indexOf(code.charAt(at)) + 1;
    if (front > 0) at += 1;
    const sign = code.charAt(at);
    at += 1;
    if (sign < 'A' || sign > 'Z') return term.slice(front, term.length - parseInt(sign, 36));
    const end = code.indexOf('.', at);
    const added = code.slice(at, end);
    at = end + 1;
    return term.slice(0, term.length - (sign.charCodeAt(0) - A)) + added;
  });
}
