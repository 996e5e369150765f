import {foldPhrase, phraseSource, SPACES, type Phrase, type Slots} from './phrase.ts';

export interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

export interface LexiconMatch<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** What stood in the phrase's `{n}` and `{u}`. */
  readonly number: string | undefined;
  readonly unit: string | undefined;
}

/** A language's wordings for one kind of thing. The longest match wins: "not less than" before "less than". */
export interface Lexicon<Meaning> {
  readonly matchAt: (lower: string, index: number) => LexiconMatch<Meaning> | null;
  /** A match that ends at the index, white space between them left aside. */
  readonly matchBefore: (lower: string, index: number) => LexiconMatch<Meaning> | null;
}

/** No wording is longer; a look back need not go further. */
const LONGEST = 60;

export function createLexicon<Meaning>(entries: readonly Entry<Meaning>[], slots: Slots = {}): Lexicon<Meaning> {
  const compiled = entries.map(({phrase, meaning}) => {
    const source = phraseSource(phrase, slots);
    return {
      meaning,
      first: firstCharacter(phrase),
      at: new RegExp(source, 'uy'),
      before: new RegExp(`(?:${source})${SPACES}*$`, 'u'),
    };
  });

  return {
    matchAt(lower, index) {
      let best: LexiconMatch<Meaning> | null = null;
      for (const {meaning, first, at} of compiled) {
        if (first !== null && lower.charAt(index) !== first) continue;
        at.lastIndex = index;
        const match = at.exec(lower);
        if (match === null || match[0] === '') continue;
        const end = index + match[0].length;
        if (best === null || end > best.end) {
          best = {meaning, start: index, end, number: match.groups?.['n'], unit: match.groups?.['u']};
        }
      }
      return best;
    },
    matchBefore(lower, index) {
      const from = Math.max(0, index - LONGEST);
      const context = lower.slice(from, index);
      let best: LexiconMatch<Meaning> | null = null;
      for (const {meaning, before} of compiled) {
        const match = before.exec(context);
        if (match === null || match[0] === '') continue;
        const start = from + match.index;
        if (best === null || start < best.start) best = {meaning, start, end: index, number: undefined, unit: undefined};
      }
      return best;
    },
  };
}

/** Entries of a table that is keyed by meaning. */
export function entriesOf<Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, readonly Phrase[]>>>,
): Entry<Meaning>[] {
  return (Object.entries(table) as [Meaning, readonly Phrase[] | undefined][]).flatMap(([meaning, phrases]) =>
    (phrases ?? []).map((phrase) => ({phrase, meaning})),
  );
}

/** Saves trying a phrase where its first letter is missing; null where it may begin in several ways. */
function firstCharacter(phrase: Phrase): string | null {
  if (phrase instanceof RegExp) return null;
  const first = foldPhrase(phrase).charAt(0);
  return first === '(' || first === '{' || first === ' ' || first === '*' || first === '_' ? null : first;
}
