import {composeText} from './fold-text.ts';
import {END} from './code-text.ts';
import {findParts} from './find-parts.ts';
import {matchQuery, type Form, type Matches, type Unit} from './match-query.ts';
import {rowsOf} from './record-rows.ts';
import {FIELDS, type SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';
import {createPhrase, createWordRow, holdsUnspaced} from './word-row.ts';

/** A record that answers a query, and why. */
export interface SearchHit {
  /** Place of the record in the index. */
  readonly id: number;
  readonly record: SearchRecord;
  readonly score: number;
  readonly matches: Matches;
  /** The words of the query in a row, as `findPhrase` wants them. */
  readonly phrase: string;
}

/** As in DocSearch's own field; what is longer was pasted by mistake. */
export const LONGEST_QUERY = 512;

/** How much more a word counts in a title or heading than in the text. */
const FIELD_WEIGHTS = {title: 5, heading: 4, context: 1.5, text: 1};

/** A number says little by itself: the 6 of "6 mg" is not the one of "IL-6". The phrase tells them apart. */
const NUMBER_WEIGHT = 0.3;

/** Of a word that says little beside the others. */
const SMALL_WORD_WEIGHT = 0.1;

/** Flatter than usual in the length of the text: a long section on a drug is not less about it than a short mention. */
const BM25 = {k: 1.2, b: 0.3};

/** A record in which the words follow each other as in the query counts so many times more. */
const PHRASE_WEIGHTS = {heading: 5, text: 2.5};

/** Sections that say what to do come before those that mention it; the table of what was advised in 2020 comes last. */
const MARKED_WEIGHT = 1.25;
const ANCHOR_WEIGHTS: Readonly<Record<string, number>> = {'what-changed': 0.5};

/** How much of a record's rank is that of its whole chapter. */
const CHAPTER_SHARE = 0.3;

/** Each further section of a chapter counts so much less, so that the first hits show several chapters. */
const SAME_CHAPTER_WEIGHT = 0.8;

/** The records whose text is read for the phrase: the best by their words. */
const CANDIDATES = 40;

/** Records that answer the query, best first; none for a query without a letter or digit. Takes any string. */
export function queryIndex(index: SearchIndex, query: string, limit: number): readonly SearchHit[] {
  const text = composeText(query.slice(0, LONGEST_QUERY));
  const matches = matchQuery(index, text);
  if (matches.units.length === 0) return [];
  const phrase = createPhrase(createWordRow(index.tokeniseRuns(text)));
  const counts = countMatches(index, matches);
  const scores = scoreRecords(index, matches.units, counts);
  const candidates = Array.from(scores, (score, id) => ({id, score}))
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, CANDIDATES)
    .map(({id, score}) => ({id, score: score * phraseWeight(index, id, phrase) * placeWeight(index, id)}))
    .sort((one, other) => other.score - one.score || one.id - other.id);
  return spread(index, candidates)
    .slice(0, limit)
    .flatMap(({id, score}) => {
      const record = index.records[id];
      return record === undefined ? [] : [{id, record, score, matches, phrase}];
    });
}

interface Candidate {
  readonly id: number;
  readonly score: number;
}

function spread({records}: SearchIndex, candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, number>();
  return candidates
    .map(({id, score}) => {
      const chapter = records[id]?.chapter ?? '';
      const before = seen.get(chapter) ?? 0;
      seen.set(chapter, before + 1);
      return {id, score: score * SAME_CHAPTER_WEIGHT ** before};
    })
    .sort((one, other) => other.score - one.score || one.id - other.id);
}

/** How often each unit is met in each row: `(record * fields + field) * units + unit`. */
function countMatches(index: SearchIndex, {units, forms}: Matches): Float32Array {
  const {rows, records, terms} = index;
  const size = units.length;
  const counts = new Float32Array(records.length * FIELDS.length * size);
  // What each entry of the dictionary gives: most give nothing, and are passed over.
  const gifts: (Gift[] | undefined)[] = new Array<Gift[] | undefined>(terms.length);
  const begins: (Form[] | undefined)[] = new Array<Form[] | undefined>(terms.length);
  const of = new Uint8Array(terms.length);
  units.forEach(({entries}, unit) => {
    for (const [entry, weight] of entries) {
      (gifts[entry] ??= []).push({unit, weight});
      of[entry] = 1;
    }
  });
  for (const form of forms) {
    for (const entry of form.words[0] ?? []) {
      (begins[entry] ??= []).push(form);
      of[entry] = 1;
    }
  }
  let row = 0;
  const until = new Int32Array(size);
  const count = (unit: number, weight: number): void => {
    counts[row * size + unit] = (counts[row * size + unit] ?? 0) + weight;
  };
  for (let at = 0; at < rows.length; at += 1) {
    const entry = rows[at] ?? END;
    if (entry === END) row += 1;
    else if (of[entry] === 1) {
      for (const form of begins[entry] ?? []) {
        const end = endOfForm(index, at, form);
        for (let unit = 0; end > 0 && unit < size; unit += 1) {
          if ((form.units & (1 << unit)) === 0 || (until[unit] ?? 0) > at) continue;
          count(unit, form.weight);
          until[unit] = end;
        }
      }
      for (const {unit, weight} of gifts[entry] ?? []) {
        if ((until[unit] ?? 0) <= at) count(unit, weight);
      }
    }
  }
  countParts(
    index,
    units,
    forms.filter(({words}) => words.length === 0),
    counts,
  );
  return counts;
}

interface Gift {
  readonly unit: number;
  readonly weight: number;
}

/** Place after the last word of a form that begins at `at`, or -1. Signs between its words do not matter. */
function endOfForm({rows, dictionary}: SearchIndex, at: number, {words}: Form): number {
  let place = at + 1;
  for (const word of words.slice(1)) {
    while (place < rows.length && rows[place] !== END && dictionary.kinds[rows[place] ?? END] === null) {
      place += 1;
    }
    if (!word.has(rows[place] ?? END)) return -1;
    place += 1;
  }
  return place;
}

/** What is written without spaces is looked for in the text as it stands: there it may be cut into other words. */
function countParts(
  index: SearchIndex,
  units: readonly Unit[],
  forms: readonly Form[],
  counts: Float32Array,
): void {
  const size = units.length;
  const parts = [
    ...units.flatMap(({term, kind}, unit) =>
      kind === 'unspaced'
        ? [{part: term, units: 1 << unit, weight: term.length === 1 ? SINGLE_WEIGHT : 1}]
        : [],
    ),
    ...forms.map(({row, units: mask, weight}) => ({part: row, units: mask, weight})),
  ];
  if (parts.length === 0) return;
  const {begins} = rowsOf(index).all();
  for (const {part, units: mask, weight} of parts) {
    const {places, near} = findParts(index, part);
    let row = 0;
    for (const place of places) {
      while ((begins[row + 1] ?? Infinity) <= place) row += 1;
      add(counts, size, row, mask, near ? weight * NEAR_PART_WEIGHT : weight);
    }
  }
}

const SINGLE_WEIGHT = 0.3;
const NEAR_PART_WEIGHT = 0.5;

function add(counts: Float32Array, size: number, row: number, mask: number, weight: number): void {
  for (let unit = 0; unit < size; unit += 1) {
    if ((mask & (1 << unit)) !== 0) counts[row * size + unit] = (counts[row * size + unit] ?? 0) + weight;
  }
}

/** BM25 over the fields of a record, shared with its chapter, and how much of the query it covers. */
function scoreRecords(index: SearchIndex, units: readonly Unit[], counts: Float32Array): Float32Array {
  const {records, openings, parents, starts} = index;
  const size = units.length;
  const count = (record: number, field: number, unit: number): number =>
    counts[(record * FIELDS.length + field) * size + unit] ?? 0;
  const length = (record: number): number =>
    (starts[record * FIELDS.length + 3] ?? 0) - (starts[record * FIELDS.length + 2] ?? 0);
  const average = index.rows.length / Math.max(1, records.length);

  const weighted = new Float32Array(records.length * size);
  const own = new Uint8Array(records.length);
  const inRecords = new Float32Array(size);
  const inChapters = new Map<number, Float32Array>();
  for (let record = 0; record < records.length; record += 1) {
    const opening = openings[record] ?? 0;
    const parent = parents[record] ?? 0;
    const norm = 1 - BM25.b + (BM25.b * length(record)) / average;
    const chapter = inChapters.get(opening) ?? new Float32Array(size);
    inChapters.set(opening, chapter);
    for (let unit = 0; unit < size; unit += 1) {
      const head = count(record, 0, unit);
      const text = count(record, 2, unit);
      const isOpening = record === opening;
      const context = isOpening
        ? count(record, 1, unit)
        : count(opening, 0, unit) +
          count(opening, 1, unit) +
          (parent === opening ? 0 : count(parent, 0, unit));
      const here =
        head * (isOpening ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.heading) + text * FIELD_WEIGHTS.text;
      const value = (here + context * FIELD_WEIGHTS.context) / norm;
      weighted[record * size + unit] = value;
      if (value > 0) inRecords[unit] = (inRecords[unit] ?? 0) + 1;
      if (here > 0 || (isOpening && context > 0)) own[record] = 1;
      chapter[unit] = (chapter[unit] ?? 0) + here;
    }
  }
  const importance = units.map(({kind, small}, unit) => {
    const met = inRecords[unit] ?? 0;
    const rarity = Math.log(1 + (records.length - met + 0.5) / (met + 0.5));
    return rarity * (small ? SMALL_WORD_WEIGHT : kind === 'number' ? NUMBER_WEIGHT : 1);
  });
  const all = importance.reduce((sum, value) => sum + value, 0);
  const value = (tf: number): number => (tf * (BM25.k + 1)) / (BM25.k + tf);
  const total = (tfs: (unit: number) => number): number => {
    let sum = 0;
    let covered = 0;
    importance.forEach((weight, unit) => {
      const tf = tfs(unit);
      if (tf <= 0) return;
      sum += weight * value(tf);
      covered += weight * Math.min(1, tf * 2);
    });
    return all === 0 ? 0 : sum * (covered / all) ** 2;
  };
  const chapterScores = new Map(
    [...inChapters].map(([opening, tfs]) => [opening, total((unit) => (tfs[unit] ?? 0) / 3)]),
  );
  const bestChapter = Math.max(...chapterScores.values(), Number.MIN_VALUE);
  return Float32Array.from(records, (_record, record) => {
    if (own[record] === 0) return 0;
    const chapter = (chapterScores.get(openings[record] ?? 0) ?? 0) / bestChapter;
    return (
      total((unit) => weighted[record * size + unit] ?? 0) * (1 - CHAPTER_SHARE + CHAPTER_SHARE * chapter)
    );
  });
}

function phraseWeight(index: SearchIndex, id: number, phrase: string): number {
  // One word is no phrase: it is counted well enough.
  if (!holdsUnspaced(phrase) && !phrase.trim().includes(' ')) return 1;
  const rows = rowsOf(index);
  const at = id * FIELDS.length;
  if (rows.row(at).includes(phrase) || rows.row(at + 1).includes(phrase)) return PHRASE_WEIGHTS.heading;
  return rows.row(at + 2).includes(phrase) ? PHRASE_WEIGHTS.text : 1;
}

function placeWeight({records}: SearchIndex, id: number): number {
  const {anchor = '', marks = []} = records[id] ?? {};
  return (ANCHOR_WEIGHTS[anchor] ?? 1) * (marks.length > 0 ? MARKED_WEIGHT : 1);
}
