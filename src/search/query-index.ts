import {createPhrase, createWordRow, holdsPhrase, isUnspaced, unspacedWords} from './find-phrase.ts';
import {composeText} from './fold-text.ts';
import {rowsOf, type RecordRows} from './record-rows.ts';
import type {SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';

/** A record that answers a query, and why. */
export interface SearchHit {
  /** Place of the record in the index. */
  readonly id: number;
  readonly record: SearchRecord;
  /** Words of the index that the query met, exactly or nearly. */
  readonly terms: ReadonlySet<string>;
  /** The words of the query in a row, as `findPhrase` wants them. */
  readonly phrase: string;
}

/** As in DocSearch's own field; what is longer was pasted by mistake. */
const LONGEST_QUERY = 512;
const MOST_TERMS = 32;

/** How much more a word counts in a title or heading than in the text. */
const FIELD_WEIGHTS = {title: 5, heading: 4, context: 1.5, text: 1};

/** A number says little by itself: the 6 of "6 mg" is not the one of "IL-6". The phrase tells them apart. */
const NUMBER_WEIGHT = 0.3;

/**
 * Flatter than usual in the length of the text: a long section on a drug is not less about it than a short mention.
 * (k, b and d as in MiniSearch's BM25+.)
 */
const BM25 = {k: 1.2, b: 0.3, d: 0.5};

/** A record in which the words follow each other as in the query counts so many times more. */
const PHRASE_WEIGHTS = {heading: 5, text: 2.5};

/** For each word without spaces that stands in the record as it was typed; the index knows only its parts. */
const UNSPACED_WORD_WEIGHT = 1.5;

/** Sections that say what to do come before those that mention it; the table of what was advised in 2020 comes last. */
const MARKED_WEIGHT = 1.25;
const ANCHOR_WEIGHTS: Readonly<Record<string, number>> = {'what-changed': 0.5};

/** The records whose text is read for the phrase: the best by their words. */
const CANDIDATES = 40;

/** Records that answer the query, best first; none for a query without a letter or digit. Takes any string. */
export function queryIndex(index: SearchIndex, query: string, limit: number): readonly SearchHit[] {
  const text = composeText(query.slice(0, LONGEST_QUERY));
  const terms = [...new Set(index.tokenise(text).map(({term}) => term))].slice(0, MOST_TERMS);
  if (terms.length === 0) return [];
  const rows = rowsOf(index);
  const phrase = createPhrase(createWordRow(index.tokeniseRuns(text)));

  const found = index.words.search(terms.join(' '), {
    tokenize: (joined) => joined.split(' '),
    boost: FIELD_WEIGHTS,
    boostTerm: (term) => (NUMBER.test(term) ? NUMBER_WEIGHT : 1),
    bm25: BM25,
    prefix: isPrefix,
    fuzzy: allowedMistakes,
    combineWith: 'OR',
  });
  const candidates = found
    // A record with all the words comes before one with a few of them, however often. Long words say more.
    .map((result) => ({...result, score: result.score * (letters(result.queryTerms) / letters(terms)) ** 2}))
    .sort((one, other) => other.score - one.score)
    .slice(0, CANDIDATES)
    .map(({id, score, terms: met, queryTerms}) => ({
      id: id as number,
      terms: nearest(met, queryTerms, terms),
      score,
    }));
  if (index.locale.segmentsWords) {
    // The same word can be cut differently in another sentence: then only the phrase finds it.
    const known = new Set(candidates.map(({id}) => id));
    const score = (candidates[0]?.score ?? 1) / PHRASE_WEIGHTS.text;
    const missed = index.records.flatMap((_record, id) =>
      known.has(id) ? [] : [{id, terms: new Set<string>(), score}],
    );
    candidates.push(...missed.filter(({id}) => holdsPhrase(rows.text(id), phrase)));
  }
  return candidates
    .map(({id, terms: met, score}) => ({
      id,
      met,
      score: score * phraseWeight(rows, id, phrase) * placeWeight(index, id),
    }))
    .sort((one, other) => other.score - one.score || one.id - other.id)
    .slice(0, limit)
    .flatMap(({id, met}) => {
      const record = index.records[id];
      return record === undefined ? [] : [{id, record, terms: met, phrase}];
    });
}

function phraseWeight(rows: RecordRows, id: number, phrase: string): number {
  // One word is no phrase: the index knows it well enough, and no text has to be read.
  if (!isUnspaced(phrase) && !phrase.trim().includes(' ')) return 1;
  if (holdsPhrase(rows.heading(id), phrase)) return PHRASE_WEIGHTS.heading;
  if (holdsPhrase(rows.text(id), phrase)) return PHRASE_WEIGHTS.text;
  const words = unspacedWords(phrase).filter((word) =>
    [rows.heading(id), rows.text(id)].some((row) => holdsPhrase(row, word)),
  );
  return Math.min(UNSPACED_WORD_WEIGHT ** words.length, PHRASE_WEIGHTS.text);
}

function placeWeight({records}: SearchIndex, id: number): number {
  const {anchor = '', marks = []} = records[id] ?? {};
  return (ANCHOR_WEIGHTS[anchor] ?? 1) * (marks.length > 0 ? MARKED_WEIGHT : 1);
}

function letters(terms: readonly string[]): number {
  return terms.join('').length;
}

/** Of the index's words that were met: those that were typed, whole or begun; similar ones only where a word has none. */
function nearest(
  met: readonly string[],
  asked: readonly string[],
  all: readonly string[],
): ReadonlySet<string> {
  const typed = met.filter((word) => all.some((term) => word.startsWith(term)));
  const complete = asked.every((term) => typed.some((word) => word.startsWith(term)));
  return new Set(complete ? typed : met);
}

const NUMBER = /^\d/;
const LATIN = /^[\u0000-\u024F]/;

/** A number is meant as it stands, and so is a short word that is already followed by another. */
function isPrefix(term: string, position: number, terms: readonly string[]): boolean {
  if (NUMBER.test(term)) return false;
  return !LATIN.test(term) || term.length >= 3 || (term.length === 2 && position === terms.length - 1);
}

/** One wrong letter in a word of four, two in a word of eight; none in anything with a digit. */
function allowedMistakes(term: string): number {
  const {length} = Array.from(term);
  if (/\d/.test(term) || length < 4) return 0;
  return length < 8 ? 1 : 2;
}
