import type {AsPlainObject} from 'minisearch';

/**
 * MiniSearch's index in about two thirds of its bytes: the terms in one row, and for each field where each term
 * occurs, as steps from one record to the next ("0 3*2 0": the first record, three skipped, twice in the next, …).
 */
export interface PackedIndex {
  /** Of MiniSearch's own format, which is packed here. */
  readonly serializationVersion: number;
  readonly fields: readonly string[];
  /** Sorted, with a space between them. */
  readonly terms: string;
  /** For each field the occurrences of each term, with a comma between terms. */
  readonly postings: readonly string[];
  /** For each record the number of words in each field. */
  readonly lengths: readonly (readonly number[])[];
  readonly averageLengths: readonly number[];
}

type Occurrences = Readonly<Record<string, number>>;

/** Packs an index whose records are numbered from 0 without a gap. */
export function packIndex(index: AsPlainObject): PackedIndex {
  const entries = [...index.index].sort(([one], [other]) => (one < other ? -1 : 1));
  const fields = Object.keys(index.fieldIds);
  return {
    serializationVersion: index.serializationVersion,
    fields,
    terms: entries.map(([term]) => term).join(' '),
    postings: fields.map((_name, field) =>
      entries.map(([, found]) => packOccurrences((found[field] ?? {}) as Occurrences)).join(','),
    ),
    lengths: Array.from({length: index.documentCount}, (_value, record) => index.fieldLength[record] ?? []),
    averageLengths: index.averageFieldLength,
  };
}

/** The index as MiniSearch wants it. */
export function unpackIndex(packed: PackedIndex): AsPlainObject {
  const count = packed.lengths.length;
  const index: [string, Record<string, Record<string, number>>][] = packed.terms
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => [term, {}]);
  packed.postings.forEach((row, field) => {
    row.split(',').forEach((text, position) => {
      const entry = index[position];
      if (text !== '' && entry !== undefined) entry[1][field] = unpackOccurrences(text);
    });
  });
  const numbered = <Value>(make: (record: number) => Value): Record<string, Value> =>
    Object.fromEntries(Array.from({length: count}, (_value, record) => [record, make(record)]));
  return {
    documentCount: count,
    nextId: count,
    documentIds: numbered((record) => record),
    fieldIds: Object.fromEntries(packed.fields.map((name, field) => [name, field])),
    fieldLength: numbered((record) => [...(packed.lengths[record] ?? [])]),
    averageFieldLength: [...packed.averageLengths],
    storedFields: {},
    dirtCount: 0,
    index: index,
    serializationVersion: packed.serializationVersion,
  };
}

function packOccurrences(occurrences: Occurrences): string {
  let next = 0;
  return Object.entries(occurrences)
    .map(([record, times]) => [Number(record), times] as const)
    .sort(([one], [other]) => one - other)
    .map(([record, times]) => {
      const step = record - next;
      next = record + 1;
      return times === 1 ? String(step) : `${step}*${times}`;
    })
    .join(' ');
}

function unpackOccurrences(text: string): Record<string, number> {
  const occurrences: Record<string, number> = {};
  let next = 0;
  for (const item of text.split(' ')) {
    const [step = '', times = '1'] = item.split('*');
    const record = next + Number(step);
    occurrences[record] = Number(times);
    next = record + 1;
  }
  return occurrences;
}
