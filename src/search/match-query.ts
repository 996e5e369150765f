import {
  allowedMistakes,
  allowedPartMistakes,
  createFindNear,
  LONGEST_PART,
  type NearWord,
} from './near-words.ts';
import {rowsOf} from './record-rows.ts';
import type {SearchIndex, Vocabulary} from './search-index.ts';
import {stemWord} from './search-index.ts';
import type {SearchTerm} from './term-table.ts';
import type {Token} from './tokenise.ts';
import {createWordRow, holdsUnspaced, isUnspaced} from './word-row.ts';

/** A part of the query that asks for one thing: a word, a number, a piece of writing without spaces. */
export interface Unit {
  /** As it is compared. */
  readonly term: string;
  readonly kind: Token['kind'];
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
  /** Entries of the dictionary that answer it, and how well: 1 is the word itself. */
  readonly entries: ReadonlyMap<number, number>;
  /** True for a word that says little beside the others. */
  readonly small: boolean;
  /** True where neither the text nor the term base knows the word, nor one that begins so. */
  readonly misspelt: boolean;
  /** The nearest word that they know: for "did you mean". */
  readonly better: string | null;
}

/** Several words in a row that answer one or more units of the query at once. */
export interface Form {
  /** The units, as bits. */
  readonly units: number;
  readonly weight: number;
  /** Row of folded words. */
  readonly row: string;
  /** For each word the entries that it may be; empty where the row holds a script without spaces. */
  readonly words: readonly ReadonlySet<number>[];
}

export interface Matches {
  readonly units: readonly Unit[];
  readonly forms: readonly Form[];
}

const WEIGHTS = {
  /** Where the text also has the word with the accents that were typed: in Vietnamese they make another word. */
  otherAccents: 0.5,
  stem: 0.9,
  begun: 0.8,
  /** By number of mistakes. */
  near: [1, 0.6, 0.4],
  nearBegun: 0.4,
  sameBeginning: 0.3,
  /** A name of the same thing, where what was typed stands nowhere, and where it does. */
  name: 0.95,
  otherName: 0.6,
  split: 0.9,
  /** Of what is written without spaces, as a whole; with a mistake it counts half. */
  run: 2,
};

export const MOST_UNITS = 16;

/** Finds what in the index answers a query. */
export function matchQuery(index: SearchIndex, query: string): Matches {
  const tokens = unitTokens(index, query);
  const known = knowledgeOf(index);
  const last = tokens.length - 1;
  const accents = tokens.some(({word}) => ACCENT.test(word.normalize('NFD')));
  const asks = tokens.some(({term, kind}) => kind !== 'number' && !index.smallWords.has(term));
  const units = tokens.map((token, at) => ({
    ...matchToken(index, known, token, {last: at === last, accents}),
    small: asks && (index.smallWords.has(token.term) || isElided(query, token)),
  }));
  const runs = unknownRuns(index, tokens);
  return {
    units,
    forms: [
      ...splitForms(index, tokens),
      ...runForms(runs),
      ...nameForms(index, known, tokens, units),
      ...nearNameForms(index, known, runs),
    ],
  };
}

/** The l of "l'oxygène". */
function isElided(query: string, {term, end}: Token): boolean {
  return term.length === 1 && /['’]/.test(query.charAt(end));
}

/** One letter of these says nothing by itself. */
const SMALL_CHARACTERS = new Set('的了和与及在是有吗呢或时后前中为对于のはをにがとでもへや');

/** The words of the query; single characters without spaces are joined to their neighbour, particles left out. */
function unitTokens(index: SearchIndex, query: string): readonly Token[] {
  const tokens: Token[] = [];
  const all = index.tokenise(query);
  for (const token of all) {
    const previous = tokens.at(-1);
    const single = token.kind === 'unspaced' && token.term.length === 1;
    if (
      token.kind === 'unspaced' &&
      all.length > 1 &&
      SMALL_CHARACTERS.has(token.word) &&
      !isWritten(query, token)
    ) {
      continue;
    }
    const joins =
      previous?.kind === 'unspaced' &&
      previous.end === token.start &&
      token.kind === 'unspaced' &&
      (previous.term.length === 1 || (single && previous.term.length <= 2));
    if (joins) tokens[tokens.length - 1] = joined(previous, token);
    else if (!tokens.some(({term}) => term === token.term)) tokens.push(token);
  }
  return tokens.slice(0, MOST_UNITS);
}

/** True in a word that is written in hiragana alone ("じょくそう"): no character of it is a particle. */
function isWritten(query: string, {start, end}: Token): boolean {
  return (
    HIRAGANA.test(query.charAt(start)) &&
    [query.charAt(start - 1), query.charAt(end)].some((next) => HIRAGANA.test(next))
  );
}

const HIRAGANA = /[\u3041-\u3096]/;

function joined(one: Token, other: Token): Token {
  return {
    kind: 'unspaced',
    term: one.term + other.term,
    word: one.word + other.word,
    start: one.start,
    end: other.end,
  };
}

interface TokenPlace {
  /** True for the last of the query, which may be unfinished. */
  readonly last: boolean;
  /** True if the reader types accents: a word without is then meant so. */
  readonly accents: boolean;
}

function matchToken(
  index: SearchIndex,
  known: Knowledge,
  token: Token,
  {last, accents}: TokenPlace,
): Omit<Unit, 'small'> {
  const {term, kind, word} = token;
  const entries = new Map<number, number>();
  const add = (places: readonly number[] | undefined, weight: number): void => {
    for (const place of places ?? []) entries.set(place, Math.max(weight, entries.get(place) ?? 0));
  };
  const unit = {term, kind, start: token.start, end: token.end, entries};
  const same = index.byTerm.get(term) ?? [];
  const asTyped = accents ? same.filter((place) => isWrittenAs(index, place, word)) : [];
  add(same, asTyped.length === 0 ? 1 : WEIGHTS.otherAccents);
  add(asTyped, 1);
  if (kind !== 'spaced') return {...unit, misspelt: false, better: null};
  for (const stem of stemsOfToken(index, word, term)) add(index.byStem.get(stem), WEIGHTS.stem);
  const complete = entries.size > 0;
  if (mayBeBegun(term, last)) {
    index.terms.forEach((other, at) => {
      if (other.length <= term.length || !other.startsWith(term) || entries.has(at)) return;
      // A word that is there as it stands is seldom meant as the beginning of another.
      const weight = WEIGHTS.begun * Math.sqrt(term.length / other.length) * (complete && !last ? 0.5 : 1);
      entries.set(at, weight);
    });
  }
  if (entries.size > 0 || known.aliasWords.has(term)) return {...unit, misspelt: false, better: null};
  const near = known.near(term, allowedMistakes(term));
  const best = addNear(near, entries, index.terms.length);
  if (entries.size === 0 && best === null) addSameBeginning(index.terms, term, entries);
  return {...unit, misspelt: true, better: best === null ? null : surfaceOf(index, known, best.at)};
}

function isWrittenAs({dictionary: {entries}}: SearchIndex, place: number, word: string): boolean {
  return entries[place]?.toLowerCase() === word;
}

/**
 * A word as the text writes it. Of a name that stands nowhere in the text its own name for the thing, where the two are
 * nearly the same: a wrong spelling is not offered for another. A brand is offered as it is.
 */
function surfaceOf(
  {dictionary: {entries}, byTerm}: SearchIndex,
  known: Knowledge,
  at: number,
): string | null {
  const foreign = known.foreignNames[at - entries.length];
  if (foreign === undefined) return entries[at] ?? null;
  const {name, term} = foreign;
  const own = createFindNear(term.forms)(name, allowedMistakes(name)).find(({begun}) => !begun);
  const [place] = (own === undefined ? undefined : byTerm.get(term.forms[own.at] ?? '')) ?? [];
  return place === undefined ? name : (entries[place] ?? name);
}

function addNear(near: readonly NearWord[], entries: Map<number, number>, size: number): NearWord | null {
  const least = Math.min(...near.map(({mistakes, begun}) => mistakes + (begun ? 0.5 : 0)));
  let best: NearWord | null = null;
  for (const found of near) {
    const rank = found.mistakes + (found.begun ? 0.5 : 0);
    if (rank === least) best ??= found;
    // What is much further off than the best is something else.
    if (rank > least + 1 || found.at >= size) continue;
    const weight = found.begun ? WEIGHTS.nearBegun : (WEIGHTS.near[found.mistakes] ?? 0);
    entries.set(found.at, rank === least ? weight : weight / 3);
  }
  return best;
}

const SHORTEST_BEGINNING = 5;
const SHARED_BEGINNING = 0.7;

/** Another ending that no rule knows: at least five letters and seven tenths of both words are the same. */
function addSameBeginning(terms: readonly string[], term: string, entries: Map<number, number>): void {
  const shared = Math.max(SHORTEST_BEGINNING, Math.ceil(term.length * SHARED_BEGINNING));
  if (term.length < shared) return;
  const beginning = term.slice(0, shared);
  terms.forEach((other, at) => {
    if (other.startsWith(beginning) && other.length * SHARED_BEGINNING <= shared + 1) {
      entries.set(at, WEIGHTS.sameBeginning);
    }
  });
}

function stemsOfToken({stem, toTerms}: SearchIndex, word: string, term: string): readonly string[] {
  if (stem === null) return [];
  return [...new Set([stemWord(stem, toTerms, word, term), stem(term), term])];
}

/** Of Latin letters, when they are taken apart. */
const ACCENT = /[a-z][\u0300-\u036F]/;

const LATIN = /^[\u0000-\u024F]/;

/** A short word that is already followed by another is complete. */
function mayBeBegun(term: string, last: boolean): boolean {
  return !LATIN.test(term) || term.length >= 3 || (term.length === 2 && last);
}

/** "il6" also stands as "IL-6", and "anti viral" as "antiviral". */
function splitForms(index: SearchIndex, tokens: readonly Token[]): readonly Form[] {
  const forms: Form[] = [];
  tokens.forEach(({term, kind}, at) => {
    if (kind === 'spaced' && !index.byTerm.has(term)) {
      for (let cut = 1; cut < term.length; cut += 1) {
        const words = [term.slice(0, cut), term.slice(cut)].map((part) => index.byTerm.get(part));
        const [one, other] = words;
        if (one === undefined || other === undefined || (cut === 1 && term.length > 3)) continue;
        forms.push({
          units: 1 << at,
          weight: WEIGHTS.split,
          row: `${term.slice(0, cut)} ${term.slice(cut)}`,
          words: [new Set(one), new Set(other)],
        });
      }
    }
    const next = tokens[at + 1];
    if (next === undefined || kind === 'unspaced' || next.kind === 'unspaced') return;
    const together = index.byTerm.get(term + next.term);
    if (together === undefined) return;
    const units = (1 << at) | (1 << (at + 1));
    forms.push({units, weight: WEIGHTS.split, row: term + next.term, words: [new Set(together)]});
  });
  return forms;
}

/** What is written without a space in the query, and nowhere in the text. */
interface UnknownRun {
  readonly row: string;
  /** The units, as bits. */
  readonly units: number;
  readonly pieces: number;
}

function unknownRuns(index: SearchIndex, tokens: readonly Token[]): readonly UnknownRun[] {
  const runs: UnknownRun[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'unspaced') return;
    const previous = tokens[at - 1];
    const run = previous?.kind === 'unspaced' && previous.end === token.start ? runs.pop() : undefined;
    runs.push({
      row: (run?.row ?? '') + token.term,
      units: (run?.units ?? 0) | (1 << at),
      pieces: (run?.pieces ?? 0) + 1,
    });
  });
  return runs.filter(({row}) => !rowsOf(index).all().text.includes(row));
}

/**
 * A misspelt word of a script without spaces is cut into pieces that mean something else: it is also looked for as a
 * whole, with mistakes.
 */
function runForms(runs: readonly UnknownRun[]): readonly Form[] {
  return runs
    .filter(({row, pieces}) => pieces > 1 && row.length <= LONGEST_PART)
    .map(({row, units}) => ({units, weight: WEIGHTS.run, row, words: []}));
}

/** The text's own names of what the query calls by another: a brand, an abbreviation, a name in another script. */
function nameForms(
  index: SearchIndex,
  known: Knowledge,
  tokens: readonly Token[],
  units: readonly Unit[],
): readonly Form[] {
  const typedRow = createWordRow(index.tokeniseRuns(tokens.map(({word}) => word).join(' '))).text;
  const forms: Form[] = [];
  const add = (term: SearchTerm, mask: number, weight: number, typed: string): void => {
    forms.push(...formsOf(index, term, mask, weight).filter(({row}) => row !== typed));
  };
  if (holdsUnspaced(typedRow)) {
    for (const {name, term, isForm} of known.unspacedNames) {
      const mask = maskOfPart(name, typedRow, tokens);
      if (mask !== 0) add(term, mask, isForm ? WEIGHTS.otherName : WEIGHTS.name, name);
    }
  }
  tokens.forEach((token, from) => {
    if (token.kind === 'unspaced') return;
    for (const {name, term, isForm} of known.namesByBeginning.get(beginningOf(token.term)) ?? []) {
      const mask = maskOfWords(index, name.split(' '), tokens, from);
      if (mask !== 0) add(term, mask, isForm ? WEIGHTS.otherName : WEIGHTS.name, name);
    }
  });
  // A misspelt or unfinished name that stands nowhere in the text.
  tokens.forEach(({term, kind}, at) => {
    if (kind !== 'spaced' || term.length < 4 || index.byTerm.has(term)) return;
    const size = index.terms.length;
    if (units[at]?.misspelt === true) {
      for (const {at: place, mistakes, begun} of known.near(term, allowedMistakes(term))) {
        const name = known.foreignNames[place - size];
        if (name === undefined) continue;
        add(name.term, 1 << at, begun ? WEIGHTS.nearBegun : (WEIGHTS.near[mistakes] ?? 0), '');
      }
    }
    for (const {name, term: concept} of known.namesByBeginning.get(beginningOf(term)) ?? []) {
      if (!name.includes(' ') && name.length > term.length && name.startsWith(term)) {
        add(concept, 1 << at, WEIGHTS.begun * Math.sqrt(term.length / name.length), '');
      }
    }
  });
  return forms;
}

/** A misspelt name in a script without spaces that stands nowhere in the text: a brand, a colloquial word. */
function nearNameForms(index: SearchIndex, known: Knowledge, runs: readonly UnknownRun[]): readonly Form[] {
  return runs.flatMap(({row, units}) =>
    known.nearUnspaced(row, allowedPartMistakes(row)).flatMap(({at, mistakes, begun}) => {
      const name = known.unspacedNames[at];
      const weight = begun ? WEIGHTS.nearBegun : (WEIGHTS.near[mistakes] ?? 0);
      return name === undefined ? [] : formsOf(index, name.term, units, weight);
    }),
  );
}

/** What the text calls a concept, for units that call it otherwise. */
function formsOf(index: SearchIndex, {forms}: SearchTerm, units: number, weight: number): readonly Form[] {
  return forms.map((row) => ({
    units,
    weight,
    row,
    words: holdsUnspaced(row) ? [] : row.split(' ').map((word) => entriesOf(index, word)),
  }));
}

/** Names are kept by their first letters: another ending may follow. */
function beginningOf(word: string): string {
  return word.slice(0, 3);
}

function maskOfPart(name: string, row: string, tokens: readonly Token[]): number {
  if (!row.replaceAll(' ', '').includes(name.replaceAll(' ', ''))) return 0;
  return tokens.reduce(
    (mask, {term}, at) =>
      name.includes(term) || (term.includes(name) && isUnspaced(term)) ? mask | (1 << at) : mask,
    0,
  );
}

/** The units that are the words of a name from a place on; another ending is no other word. */
function maskOfWords(
  index: SearchIndex,
  words: readonly string[],
  tokens: readonly Token[],
  from: number,
): number {
  // Written together: "il6" for "il 6".
  if (words.length > 1 && tokens[from]?.term === words.join('')) return 1 << from;
  let mask = 0;
  for (const [step, word] of words.entries()) {
    const token = tokens[from + step];
    if (token === undefined || (token.term !== word && !sameStem(index, token, word))) return 0;
    mask |= 1 << (from + step);
  }
  return mask;
}

function sameStem({stem}: SearchIndex, {term}: Token, word: string): boolean {
  return (
    stem !== null && term.length > 3 && term.slice(0, 3) === word.slice(0, 3) && stem(term) === stem(word)
  );
}

function entriesOf(index: SearchIndex, word: string): ReadonlySet<number> {
  const stems = index.stem === null ? [] : [index.stem(word), ...stemsOfTerm(index, word)];
  return new Set([
    ...(index.byTerm.get(word) ?? []),
    ...stems.flatMap((stem) => index.byStem.get(stem) ?? []),
  ]);
}

/** The stem that the dictionary has for a folded word: made from the word with its accents. */
function stemsOfTerm(index: SearchIndex, word: string): readonly string[] {
  return (index.byTerm.get(word) ?? []).map((at) => index.stems[at] ?? '').filter(Boolean);
}

interface Name {
  readonly name: string;
  readonly term: SearchTerm;
  /** True where the text itself calls it so. */
  readonly isForm: boolean;
}

/** What is read from a vocabulary once. */
interface Knowledge {
  /** Those that hold a script without spaces; the others by their beginnings. */
  readonly unspacedNames: readonly Name[];
  readonly namesByBeginning: ReadonlyMap<string, readonly Name[]>;
  /** Names of one word that stand nowhere in the text. */
  readonly foreignNames: readonly Name[];
  readonly aliasWords: ReadonlySet<string>;
  /** Among the terms of the dictionary and, counted behind them, those names. */
  readonly near: (typed: string, most: number) => readonly NearWord[];
  /** The same among the names that hold a script without spaces. */
  readonly nearUnspaced: (typed: string, most: number) => readonly NearWord[];
}

const KNOWLEDGE = new WeakMap<Vocabulary['dictionary'], Knowledge>();

/** Reads ahead what the first query will need of the words alone. */
export function prepareMatching(vocabulary: Vocabulary): void {
  knowledgeOf(vocabulary);
}

function knowledgeOf({dictionary, terms, byTerm, searchTerms}: Vocabulary): Knowledge {
  const kept = KNOWLEDGE.get(dictionary);
  if (kept !== undefined) return kept;
  const names: Name[] = [];
  for (const term of searchTerms()) {
    for (const name of term.forms) names.push({name, term, isForm: true});
    for (const name of term.aliases) names.push({name, term, isForm: false});
  }
  const unspaced = names.map(({name}) => holdsUnspaced(name));
  const spaced = names.filter((_name, at) => unspaced[at] === false);
  const foreignNames = spaced.filter(({name, isForm}) => !isForm && !name.includes(' ') && !byTerm.has(name));
  const namesByBeginning = new Map<string, Name[]>();
  const keep = (beginning: string, one: Name): void => {
    const known = namesByBeginning.get(beginning);
    if (known === undefined) namesByBeginning.set(beginning, [one]);
    else known.push(one);
  };
  for (const one of spaced) {
    const beginning = beginningOf(one.name);
    const space = beginning.indexOf(' ');
    if (space < 0) keep(beginning, one);
    else {
      // A short first word, by itself and together with what follows.
      keep(beginningOf(one.name.replaceAll(' ', '')), one);
      keep(beginning.slice(0, space), one);
    }
  }
  const unspacedNames = names.filter((_name, at) => unspaced[at]);
  const words = (): readonly string[] => [
    ...terms.map((term, at) => (dictionary.kinds[at] === 'spaced' ? term : '')),
    ...foreignNames.map(({name: row}) => row),
  ];
  // Most queries are spelt right.
  let findNear: ReturnType<typeof createFindNear> | null = null;
  let findNearUnspaced: ReturnType<typeof createFindNear> | null = null;
  const knowledge: Knowledge = {
    unspacedNames,
    namesByBeginning,
    foreignNames,
    aliasWords: new Set(foreignNames.map(({name: row}) => row)),
    near: (typed, most) => (findNear ??= createFindNear(words()))(typed, most),
    nearUnspaced: (typed, most) =>
      (findNearUnspaced ??= createFindNear(unspacedNames.map(({name: row}) => row)))(typed, most),
  };
  KNOWLEDGE.set(dictionary, knowledge);
  return knowledge;
}
