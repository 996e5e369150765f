import {headsOf} from './pattern-heads.ts';
import {phraseVariants, type Phrase} from './phrase.ts';
import {canEndWord, canStartWord, SPACED_LETTERS} from './script-letters.ts';

export interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

export interface LexiconMatch<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** A language's wordings for one kind of thing. The longest match wins: "or less than" before "or less". */
export interface Lexicon<Meaning> {
  readonly matchAt: (lower: string, index: number) => LexiconMatch<Meaning> | null;
  /** A match that ends at the index, a space between them left aside. Literal wordings with open ends are not looked for. */
  readonly matchBefore: (lower: string, index: number) => LexiconMatch<Meaning> | null;
  /** How the wordings begin, by which a text is searched for places worth reading. */
  readonly openings: readonly Opening[];
}

/** The first letters of a wording, or all of one that is a pattern. */
export type Opening = string | RegExp;

interface Literal<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
  /** Any letters may follow. */
  readonly open: boolean;
}

const LETTERS = new RegExp(`[${SPACED_LETTERS}]*`, 'y');

export function createLexicon<Meaning>(entries: readonly Entry<Meaning>[]): Lexicon<Meaning> {
  const literals = entries.flatMap(({phrase, meaning}) =>
    phrase instanceof RegExp ? [] : literalsOf(phrase, meaning),
  );
  const patterns = entries.flatMap(({phrase, meaning}) =>
    phrase instanceof RegExp
      ? [{pattern: new RegExp(phrase.source, 'uy'), heads: headsOf(phrase.source), meaning}]
      : [],
  );
  const byFirst = grouped(literals, ({text}) => text.charAt(0));
  const byLast = grouped(literals, ({text}) => text.charAt(text.length - 1));
  const patternsIn = createPatternFilter(patterns);

  return {
    openings: [...literals.map(({text}) => openingOf(text)), ...patterns.map(({pattern}) => pattern)],
    matchAt(lower, index) {
      let best: LexiconMatch<Meaning> | null = null;
      for (const {text, meaning, open} of byFirst.get(lower.charAt(index)) ?? []) {
        if (!lower.startsWith(text, index) || !canStartWord(lower, index)) continue;
        const end = open ? endOfLetters(lower, index + text.length) : index + text.length;
        if (end > (best?.end ?? 0) && canEndWord(lower, end)) best = {meaning, start: index, end};
      }
      for (const {pattern, heads, meaning} of patternsIn(lower)) {
        if (heads !== null && !heads.some((head) => lower.startsWith(head, index))) continue;
        pattern.lastIndex = index;
        const end = index + (pattern.exec(lower)?.[0].length ?? 0);
        if (end > index && end > (best?.end ?? 0)) best = {meaning, start: index, end};
      }
      return best;
    },
    matchBefore(lower, index) {
      const end = lower.charAt(index - 1) === ' ' ? index - 1 : index;
      for (const {text, meaning} of byLast.get(lower.charAt(end - 1)) ?? []) {
        const start = end - text.length;
        if (!lower.endsWith(text, end) || !canStartWord(lower, start)) continue;
        if (end < index || canEndWord(lower, end)) return {meaning, start, end: index};
      }
      for (const {pattern, meaning} of patternsIn(lower)) {
        const start = startOfMatchBefore(pattern, lower, end);
        if (start !== null) return {meaning, start, end: index};
      }
      return null;
    },
  };
}

/** Longest wording that a pattern of words before a number may have. */
const LONGEST_WORDING = 24;

/** Where a match of the sticky pattern starts that ends at the index. */
function startOfMatchBefore(pattern: RegExp, lower: string, end: number): number | null {
  for (let start = Math.max(0, end - LONGEST_WORDING); start < end; start += 1) {
    pattern.lastIndex = start;
    if (start + (pattern.exec(lower)?.[0].length ?? 0) === end && pattern.lastIndex === end) return start;
  }
  return null;
}

/**
 * The patterns that match anywhere in a text. It is asked at every position of one text after the other,
 * and most patterns match nowhere, so the answer for the last text is kept.
 */
function createPatternFilter<
  Each extends {readonly pattern: RegExp; readonly heads: readonly string[] | null},
>(patterns: readonly Each[]): (lower: string) => readonly Each[] {
  if (patterns.length === 0) return () => patterns;
  const searches = patterns.map((each) => ({each, search: new RegExp(each.pattern.source, 'u')}));
  let last = '';
  let matching: readonly Each[] = [];
  return (lower) => {
    if (lower === last) return matching;
    last = lower;
    matching = searches
      .filter(({each: {heads}, search}) => hasOne(lower, heads) && search.test(lower))
      .map(({each}) => each);
    return matching;
  };
}

function hasOne(lower: string, heads: readonly string[] | null): boolean {
  return heads === null || heads.some((head) => lower.includes(head));
}

/** Letters of a wording by which places worth reading are found. */
const OPENING = 3;

/** The beginning of a literal wording. */
export function openingOf(text: string): string {
  return text.slice(0, OPENING);
}

/**
 * Every place of the text at which one of the openings stands, rising. Letters are looked up place by place; as
 * alternatives of one pattern they take several times as long.
 */
export function createPlaceFinder(openings: readonly Opening[]): (lower: string) => readonly number[] {
  const byFirst = new Map<string, {readonly letters: string; readonly pattern: RegExp | null}[]>();
  const searches: RegExp[] = [];
  const add = (letters: string, pattern: RegExp | null): void => {
    const first = letters.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), {letters, pattern}]);
  };
  const literals = openings.filter((each) => typeof each === 'string');
  const sources = openings.flatMap((each) => (typeof each === 'string' ? [] : [each.source]));
  for (const letters of new Set(literals)) add(letters, null);
  for (const source of new Set(sources)) {
    const heads = headsOf(source);
    if (heads === null) searches.push(new RegExp(source, 'gu'));
    for (const head of heads ?? []) add(head, new RegExp(source, 'uy'));
  }
  return (lower) => {
    const places: number[] = [];
    for (let place = 0; place < lower.length; place += 1) {
      for (const {letters, pattern} of byFirst.get(lower.charAt(place)) ?? NONE) {
        if (!lower.startsWith(letters, place) || !standsAt(pattern, lower, place)) continue;
        places.push(place);
        break;
      }
    }
    const further = searches.flatMap((search) => placesOf(search, lower));
    return further.length === 0 ? places : [...new Set([...places, ...further])].sort((a, b) => a - b);
  };
}

const NONE: readonly never[] = [];

function standsAt(pattern: RegExp | null, text: string, place: number): boolean {
  if (pattern === null) return true;
  pattern.lastIndex = place;
  return pattern.test(text);
}

/** Also of matches that overlap. */
function placesOf(search: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  search.lastIndex = 0;
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    places.push(match.index);
    search.lastIndex = match.index + 1;
  }
  return places;
}

/** Entries of a table that is keyed by meaning. */
export function entriesOf<Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, readonly Phrase[]>>>,
): Entry<Meaning>[] {
  return (Object.entries(table) as [Meaning, readonly Phrase[] | undefined][]).flatMap(([meaning, phrases]) =>
    (phrases ?? []).map((phrase) => ({phrase, meaning})),
  );
}

function literalsOf<Meaning>(phrase: string, meaning: Meaning): Literal<Meaning>[] {
  return phraseVariants(phrase).map((variant) => {
    const open = variant.endsWith('*');
    return {text: open ? variant.slice(0, -1) : variant, meaning, open};
  });
}

/** Longest first, so that the first match from behind is the longest. */
function grouped<Meaning>(
  literals: readonly Literal<Meaning>[],
  key: (literal: Literal<Meaning>) => string,
): ReadonlyMap<string, readonly Literal<Meaning>[]> {
  const groups = new Map<string, Literal<Meaning>[]>();
  for (const literal of [...literals].sort((a, b) => b.text.length - a.text.length)) {
    const group = groups.get(key(literal));
    if (group === undefined) groups.set(key(literal), [literal]);
    else group.push(literal);
  }
  return groups;
}

function endOfLetters(lower: string, index: number): number {
  LETTERS.lastIndex = index;
  return index + (LETTERS.exec(lower)?.[0].length ?? 0);
}
