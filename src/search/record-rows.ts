import {END, type ReadText} from './code-text.ts';
import {FIELDS, type Field, type SearchIndex} from './search-index.ts';
import type {WordRow} from './word-row.ts';

/** The fields of all records as rows of folded words, made when they are first needed and then kept. */
export interface RecordRows {
  /** Row `record * FIELDS.length + field`, as `createWordRow` would make it. */
  readonly row: (at: number) => string;
  /** All rows in one text, and where each begins in it. Neither words nor phrases reach from one into the next. */
  readonly all: () => {readonly text: string; readonly begins: Uint32Array};
  /** The same with the places of its words in the text. */
  readonly wordRow: (record: number, field: Field) => WordRow;
}

const ROWS = new WeakMap<SearchIndex, RecordRows>();

/** The rows of an index, the same at every call. */
export function rowsOf(index: SearchIndex): RecordRows {
  const known = ROWS.get(index);
  if (known !== undefined) return known;
  let made: string[] = [];
  let all: ReturnType<RecordRows['all']> | null = null;
  const row = (at: number): string => (made[at] ??= makeRow(index, at));
  const rows: RecordRows = {
    row,
    all: () => {
      if (all === null) {
        made = makeRows(index, 0, index.rows.length);
        all = joinRows(made);
      }
      return all;
    },
    wordRow: (record, field) =>
      makeWordRow(index, row(record * FIELDS.length + FIELDS.indexOf(field)), record, field),
  };
  ROWS.set(index, rows);
  return rows;
}

function makeRow(index: SearchIndex, row: number): string {
  const {rows, starts} = index;
  return makeRows(index, starts[row] ?? rows.length, (starts[row + 1] ?? rows.length + 1) - 1)[0] ?? ' ';
}

const ROW_END = '\n';

function joinRows(made: readonly string[]): {text: string; begins: Uint32Array} {
  const begins = new Uint32Array(made.length);
  let begin = 0;
  made.forEach((row, at) => {
    begins[at] = begin;
    begin += row.length + ROW_END.length;
  });
  return {text: made.join(ROW_END), begins};
}

function makeRows({rows, terms, dictionary: {kinds}}: SearchIndex, from: number, to: number): string[] {
  const made: string[] = [];
  let text = ' ';
  let run = false;
  for (let at = from; at < to; at += 1) {
    const entry = rows[at] ?? END;
    const kind = kinds[entry] ?? null;
    if (kind === 'unspaced') {
      text += terms[entry] ?? '';
      run = true;
      continue;
    }
    if (run) text += ' ';
    run = false;
    if (entry === END) {
      made.push(text);
      text = ' ';
    } else if (kind !== null) text += `${terms[entry] ?? ''} `;
  }
  if (text !== ' ' || made.length === 0) made.push(run ? `${text} ` : text);
  return made;
}

/** The places are read when the first of them is asked for: in most rows there is nothing to be found. */
function makeWordRow(index: SearchIndex, text: string, record: number, field: Field): WordRow {
  let places: WordRow['places'] | null = null;
  return {
    text,
    get places() {
      return (places ??= placesIn(index, index.readField(record, field)));
    },
  };
}

function placesIn({terms, dictionary: {kinds}}: SearchIndex, {words}: ReadText): WordRow['places'] {
  const places: WordRow['places'][number][] = [];
  let offset = 0;
  let runEnd = -1;
  for (const {entry, start, end} of words) {
    const {length} = terms[entry] ?? '';
    const unspaced = kinds[entry] === 'unspaced';
    if (!unspaced || runEnd !== start) offset += 1;
    places.push({offset, length, range: {start, end}});
    offset += length;
    runEnd = unspaced ? end : -1;
  }
  return places;
}
