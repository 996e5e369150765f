import {createWordRow, type WordRow} from './find-phrase.ts';
import type {SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';

/** The records as rows of words, made when they are first needed. */
export interface RecordRows {
  readonly heading: (id: number) => WordRow;
  readonly text: (id: number) => WordRow;
}

const ROWS = new WeakMap<SearchIndex, RecordRows>();

/** The rows of an index, the same at every call. */
export function rowsOf(index: SearchIndex): RecordRows {
  const known = ROWS.get(index);
  if (known !== undefined) return known;
  const lazily = (textOf: (record: SearchRecord) => string): ((id: number) => WordRow) => {
    const made: WordRow[] = [];
    return (id) => {
      const record = index.records[id];
      return (made[id] ??= createWordRow(index.tokeniseRuns(record === undefined ? '' : textOf(record))));
    };
  };
  const rows: RecordRows = {
    heading: lazily(({title, heading, context}) => (heading === '' ? `${title} ; ${context}` : heading)),
    text: lazily(({text}) => text),
  };
  ROWS.set(index, rows);
  return rows;
}
