import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {readStems} from './code-stems.ts';
import {readDictionary, readRows, readText, END, type Dictionary, type ReadText} from './code-text.ts';
import {parseHead, parseTexts, type IndexHead} from './index-file.ts';
import type {Stem} from './load-stemmer.ts';
import type {SearchRecord} from './search-records.ts';
import {SECTION_MARKS} from './section-marks.ts';
import {readTermTable, type SearchTerm} from './term-table.ts';
import {createToTerms, createTokenise, type Tokenise, type ToTerms} from './tokenise.ts';

/** Each record has three rows. */
export const FIELDS = ['head', 'label', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** What an index knows of words, whatever texts they stand in. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly edition: EditionId;
  readonly dictionary: Dictionary;
  /** How each entry of the dictionary is compared; empty for what is no word. */
  readonly terms: readonly string[];
  readonly stems: readonly string[];
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly tokenise: Tokenise;
  /** The same, but text without spaces between words stays in whole runs: for comparing phrases. */
  readonly tokeniseRuns: Tokenise;
  readonly toTerms: ToTerms;
  readonly stem: Stem | null;
  readonly smallWords: ReadonlySet<string>;
  /** What the term base knows, read when it is first needed. */
  readonly searchTerms: () => readonly SearchTerm[];
}

/** An index that can be asked. */
export interface SearchIndex extends Vocabulary {
  readonly records: readonly SearchRecord[];
  /** For each record the number of the one that opens its chapter, and of the heading above it (or of the opening). */
  readonly openings: readonly number[];
  readonly parents: readonly number[];
  readonly rows: Uint16Array;
  /** Where the rows of a record begin: `record * FIELDS.length + field`. */
  readonly starts: readonly number[];
  readonly readField: (record: number, field: Field) => ReadText;
}

/**
 * The stem of a word that is compared as `term`. A stemmer wants the word with its accents; where those are missing,
 * and for Arabic with its article, it gets the folded word.
 */
export function stemWord(stem: Stem, toTerms: ToTerms, word: string, term: string): string {
  if (/^[\u0620-\u064A]/.test(term)) return stem(term);
  return toTerms([stem(word)], () => 'spaced')[0] ?? term;
}

/** How each entry of a dictionary is compared. */
export function termsOf({entries, kinds}: Dictionary, toTerms: ToTerms): readonly string[] {
  return toTerms(
    entries.map((entry, at) => (kinds[at] === null ? '' : entry)),
    (at) => kinds[at] ?? 'spaced',
  );
}

/** The first line of an index, read. */
export interface OpenedHead {
  readonly head: IndexHead;
  readonly vocabulary: Vocabulary;
}

/**
 * Reads the first line of an index.
 * @throws Error if it is damaged, cut off, or that of another language, edition or version.
 */
export function openIndexHead(
  line: string,
  locale: Locale,
  edition: EditionId,
  stem: Stem | null,
): OpenedHead {
  const head = parseHead(line, locale, edition);
  const dictionary = readDictionary(head.words);
  const toTerms = createToTerms(locale);
  const terms = termsOf(dictionary, toTerms);
  const stems = readStems(terms, stem === null ? '' : head.stems);
  const byTerm = placesOf(terms);
  let known: readonly SearchTerm[] | null = null;
  const vocabulary = {
    locale,
    edition,
    dictionary,
    terms,
    stems,
    byTerm,
    byStem: stems === terms ? byTerm : placesOf(stems),
    tokenise: createTokenise(locale),
    tokeniseRuns: createTokenise(locale, null),
    toTerms,
    stem,
    smallWords: new Set(head.small.split(' ')),
    searchTerms: () => (known ??= readTermTable(head.terms)),
  };
  return {head, vocabulary};
}

/**
 * Opens an index whose first line has been read with its second one.
 * @throws Error if the line is damaged, cut off, or belongs to another file.
 */
export function openIndexTexts({head, vocabulary}: OpenedHead, line: string): SearchIndex {
  const {dictionary} = vocabulary;
  const rows = readRows(dictionary, parseTexts(line, head).rows);
  const starts = startsOf(rows);
  const kept: ReadText[] = [];
  const readField = (record: number, field: Field): ReadText => {
    const at = record * FIELDS.length + FIELDS.indexOf(field);
    return (kept[at] ??= readText(dictionary, rows, starts[at] ?? rows.length));
  };
  return {...vocabulary, ...createRecords(head, readField), rows, starts, readField};
}

/**
 * Opens an index from the whole text of its file.
 * @throws Error if the text is damaged, cut off, or the index of another language, edition or version.
 */
export function openSearchIndex(
  text: string,
  locale: Locale,
  edition: EditionId,
  stem: Stem | null,
): SearchIndex {
  const [first = '', second = ''] = text.split('\n');
  return openIndexTexts(openIndexHead(first, locale, edition, stem), second);
}

function createRecords(
  {chapters, anchors, outline}: IndexHead,
  readField: SearchIndex['readField'],
): Pick<SearchIndex, 'records' | 'openings' | 'parents'> {
  const openings: number[] = [];
  const parents: number[] = [];
  const names = anchors.split(' ');
  const records = chapters.flatMap((line) => {
    const [chapter = '', count = '0'] = line.split(' ');
    const opening = openings.length;
    return Array.from({length: Number(count)}, (_value, position): SearchRecord => {
      const record = opening + position;
      const above = parseInt(outline.charAt(record * 2), 36);
      openings.push(opening);
      parents.push(above === 0 ? opening : record - above);
      const marks = Number(outline.charAt(record * 2 + 1));
      return {
        chapter,
        anchor: names[record] ?? '',
        marks: SECTION_MARKS.filter((_mark, bit) => (marks & (1 << bit)) !== 0),
        get title() {
          return readField(opening, 'head').text;
        },
        get heading() {
          return position === 0 ? '' : readField(record, 'head').text;
        },
        get context() {
          if (position === 0) return readField(record, 'label').text;
          return above === 0 ? '' : readField(record - above, 'head').text;
        },
        get text() {
          return readField(record, 'text').text;
        },
      };
    });
  });
  return {records, openings, parents};
}

function startsOf(rows: Uint16Array): readonly number[] {
  const starts = [0];
  for (let at = rows.indexOf(END); at >= 0; at = rows.indexOf(END, at + 1)) starts.push(at + 1);
  return starts;
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (word === '') return;
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  });
  return places;
}
