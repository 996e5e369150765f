import {END} from './code-text.ts';
import type {FIELDS, SearchIndex} from './search-index.ts';
import type {Range, WordRow} from './word-row.ts';

/** The fields of all records as rows of folded words, made when they are first needed and then kept. */
export interface RecordRows {
  /** Row `record * FIELDS.length + field`, as `createWordRow` would make it. */
  readonly row: (at: number) => string;
  /** All rows in one text, and where each begins in it. Neither words nor phrases reach from one into the next. */
  readonly all: () => {readonly text: string; readonly begins: Uint32Array};
  /** The same with the places of its words in the text. */
  readonly wordRow: (record: number, field: (typeof FIELDS)[number]) => WordRow;
}

const ROWS = new WeakMap<SearchIndex, RecordRows>();

/** The rows of an index, the same at every call. */
export function rowsOf(index: SearchIndex): RecordRows {
  const known = ROWS.get(index);
  if (known !== undefined) return known;
  const made: string[] = [];
  let all: ReturnType<RecordRows['all']> | null = null;
  const rows: RecordRows = {
    row: (at) => (made[at] ??= makeRow(index, at)),
    all: () => (all ??= makeAll(index)),
    wordRow: (record, field) => makeWordRow(index, record, field),
  };
  ROWS.set(index, rows);
  return rows;
}

function makeRow(index: SearchIndex, row: number): string {
  const {rows, starts} = index;
  return makeRows(index, starts[row] ?? rows.length, (starts[row + 1] ?? rows.length + 1) - 1)[0] ?? ' ';
}

const ROW_END = '\n';

function makeAll(index: SearchIndex): {text: string; begins: Uint32Array} {
  const made = makeRows(index, 0, index.rows.length);
  const begins = new Uint32Array(made.length);
  let begin = 0;
  made.forEach((row, at) => {
    begins[at] = begin;
    begin += row.length + ROW_END.length;
  });
  return {text: made.join(ROW_END), begins};
}

function makeRows(
  {rows, terms, dictionary: {kinds}}: SearchIndex,
  from: number,
  to: number,
): readonly string[] {
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

function makeWordRow(index: SearchIndex, record: number, field: (typeof FIELDS)[number]): WordRow {
  const {kinds} = index.dictionary;
  const places: WordRow['places'][number][] = [];
  let text = ' ';
  let previous: Range | null = null;
  for (const {entry, start, end} of index.readField(record, field).words) {
    const term = index.terms[entry] ?? '';
    const unspaced = kinds[entry] === 'unspaced';
    const touches = unspaced && previous !== null && previous.end === start;
    if (!touches && !text.endsWith(' ')) text += ' ';
    places.push({offset: text.length, length: term.length, range: {start, end}});
    text += unspaced ? term : `${term} `;
    previous = unspaced ? {start, end} : null;
  }
  return {text: text.endsWith(' ') ? text : `${text} `, places};
}
