import type {EditionId} from '../handbook/editions.ts';
import type {Locale, LocaleTag} from '../handbook/locales.ts';
import {readStems} from './code-stems.ts';
import {readDictionary, readRows, readText, END, type Dictionary, type ReadText} from './code-text.ts';
import {readTermTable, type SearchTerm} from './term-table.ts';
import type {Stem} from './load-stemmer.ts';
import type {SearchRecord} from './search-records.ts';
import {SECTION_MARKS} from './section-marks.ts';
import {createToTerms, createTokenise, type Tokenise, type ToTerms} from './tokenise.ts';

/** Raised when the shape of the file or the rules of the tokeniser change: an older file is then fetched anew. */
export const INDEX_VERSION = 5;

/**
 * What `search/<edition>.json` holds, in this order: of what is alike the small stands before the large, which a
 * compressor looks back over. Lists of short things are strings: they gzip better, and are read faster.
 */
export interface SearchIndexFile {
  readonly version: typeof INDEX_VERSION;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  /** "treatment/ecmo 9": each chapter with the number of its records. */
  readonly chapters: readonly string[];
  /** Of each record, with a space between them. */
  readonly anchors: string;
  /** Of each record two digits: the record above it in the chapter's outline, counted backwards; its marks. */
  readonly outline: string;
  /** Words that say little, folded, with a space between them. */
  readonly small: string;
  readonly terms: string;
  readonly words: readonly string[];
  readonly stems: string;
  readonly rows: string;
  /** Of everything from the chapters on: a damaged file is told from a whole one. */
  readonly check: number;
}

/** Each record has three rows. */
export const FIELDS = ['head', 'label', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** An index that can be asked. */
export interface SearchIndex {
  readonly locale: Locale;
  readonly edition: EditionId;
  readonly records: readonly SearchRecord[];
  /** For each record the number of the one that opens its chapter, and of the heading above it (or of the opening). */
  readonly openings: readonly number[];
  readonly parents: readonly number[];
  readonly dictionary: Dictionary;
  /** How each entry of the dictionary is compared; empty for what is no word. */
  readonly terms: readonly string[];
  readonly stems: readonly string[];
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly rows: Uint16Array;
  /** Where the rows of a record begin: `record * FIELDS.length + field`. */
  readonly starts: readonly number[];
  readonly readField: (record: number, field: Field) => ReadText;
  readonly tokenise: Tokenise;
  /** The same, but text without spaces between words stays in whole runs: for comparing phrases. */
  readonly tokeniseRuns: Tokenise;
  readonly toTerms: ToTerms;
  readonly stem: Stem | null;
  readonly smallWords: ReadonlySet<string>;
  /** What the term base knows, read when it is first needed. */
  readonly searchTerms: () => readonly SearchTerm[];
}

/** Path of an edition's index below the address at which its language begins. */
export function searchIndexPath(edition: EditionId): string {
  return `search/${edition}.json`;
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

/**
 * Opens an index from the text of its file.
 * @throws Error if the text is damaged, cut off, or the index of another language, edition or version.
 */
export function openSearchIndex(
  json: string,
  locale: Locale,
  edition: EditionId,
  stem: Stem | null,
): SearchIndex {
  const file = JSON.parse(json) as Partial<SearchIndexFile> | null;
  if (file?.version !== INDEX_VERSION || file.locale !== locale.tag || file.edition !== edition) {
    throw new Error(`No search index of ${locale.tag}, ${edition}, version ${INDEX_VERSION}.`);
  }
  const {version: _version, locale: _locale, edition: _edition, check, ...content} = file as SearchIndexFile;
  if (check !== checksum(content)) throw new Error('The search index is not complete.');
  const {
    chapters,
    anchors,
    outline,
    small,
    terms: termTable,
    words,
    stems: stemCode,
    rows: rowCode,
  } = content;
  const dictionary = readDictionary(words);
  const rows = readRows(dictionary, rowCode);
  const starts = startsOf(rows);
  const toTerms = createToTerms(locale);
  const terms = termsOf(dictionary, toTerms);
  const stems = readStems(terms, stem === null ? '' : stemCode);
  const kept: ReadText[] = [];
  const readField = (record: number, field: Field): ReadText => {
    const at = record * FIELDS.length + FIELDS.indexOf(field);
    return (kept[at] ??= readText(dictionary, rows, starts[at] ?? rows.length));
  };
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
  const byTerm = placesOf(terms);
  let known: readonly SearchTerm[] | null = null;
  return {
    locale,
    edition,
    records,
    openings,
    parents,
    dictionary,
    terms,
    stems,
    byTerm,
    byStem: stems === terms ? byTerm : placesOf(stems),
    rows,
    starts,
    readField,
    tokenise: createTokenise(locale),
    tokeniseRuns: createTokenise(locale, null),
    toTerms,
    stem,
    smallWords: new Set(small.split(' ')),
    searchTerms: () => (known ??= readTermTable(termTable)),
  };
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

/** FNV-1a over all strings. A part that is missing, or is none, counts as another text. */
export function checksum(content: Omit<SearchIndexFile, 'version' | 'locale' | 'edition' | 'check'>): number {
  let hash = 0x811c9dc5;
  for (const part of Object.values(content)) {
    const text = typeof part === 'string' ? part : Array.isArray(part) ? part.join('\n') : '?';
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash >>> 0;
}
