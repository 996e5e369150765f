import {createWordRow, type WordRow} from './find-phrase.ts';
import type {SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';
import type {Token} from './tokenise.ts';

/** The words of each record by its id, found when they are first needed and then kept. */
export interface RecordRows {
  readonly heading: (id: number) => WordRow;
  readonly text: (id: number) => WordRow;
  /** The text's words as they are in the index. */
  readonly words: (id: number) => readonly Token[];
}

const ROWS = new WeakMap<SearchIndex, RecordRows>();

/** The rows of an index, the same at every call. */
export function rowsOf(index: SearchIndex): RecordRows {
  const known = ROWS.get(index);
  if (known !== undefined) return known;
  const {records, tokenise, tokeniseRuns} = index;
  const rows: RecordRows = {
    heading: kept((id) => createWordRow(tokeniseRuns(headingOf(records[id])))),
    text: kept((id) => createWordRow(tokeniseRuns(records[id]?.text ?? ''))),
    words: kept((id) => tokenise(records[id]?.text ?? '')),
  };
  ROWS.set(index, rows);
  return rows;
}

function headingOf(record: SearchRecord | undefined): string {
  if (record === undefined) return '';
  const {title, heading, context} = record;
  return heading === '' ? `${title} ; ${context}` : heading;
}

function kept<Value>(make: (id: number) => Value): (id: number) => Value {
  const made: Value[] = [];
  return (id) => (made[id] ??= make(id));
}
