import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatRecord, isSealed, recordSchema, sealPageRecord, type TranslationRecord} from './record.ts';

const KEY = 'current/treatment/ecmo';
const ENTRY = sealPageRecord(KEY, {
  review: {state: 'clinician-reviewed', role: 'intensive care physician', date: '2026-11-22'},
  english: ['0123456789ab', '123456789abc'],
  translation: ['23456789abcd', '3456789abcde'],
});
const RECORD: TranslationRecord = {
  format: 1,
  pages: {[KEY]: ENTRY},
  messages: {'book.title': {english: '456789abcdef', translation: '56789abcdef0'}},
};

test('a record that is written is read as it was', () => {
  assert.deepEqual(recordSchema.parse(JSON.parse(formatRecord(RECORD))), RECORD);
});

test('an empty record can be written and read', () => {
  const empty: TranslationRecord = {format: 1, pages: {}, messages: {}};
  assert.deepEqual(recordSchema.parse(JSON.parse(formatRecord(empty))), empty);
});

test('an entry as it was written is sealed', () => assert.ok(isSealed(KEY, ENTRY)));

const EDITED: readonly (readonly [what: string, key: string, entry: typeof ENTRY])[] = [
  ['another page', 'current/treatment/antivirals', ENTRY],
  ['a better review', KEY, {...ENTRY, review: {state: 'second-read'}}],
  ['another day', KEY, {...ENTRY, review: {...ENTRY.review, date: '2026-11-23'} as typeof ENTRY.review}],
  ['newer English', KEY, {...ENTRY, english: ['0123456789ab', 'ffffffffffff']}],
  ['another translation', KEY, {...ENTRY, translation: ['23456789abcd', 'ffffffffffff']}],
];

for (const [what, key, entry] of EDITED) {
  test(`an entry with ${what} written by hand is noticed`, () => assert.equal(isSealed(key, entry), false));
}

const REFUSED: readonly (readonly [what: string, record: unknown])[] = [
  ['an unknown format', {...RECORD, format: 2}],
  ['a state that does not exist', {...RECORD, pages: {[KEY]: {...ENTRY, review: {state: 'perfect'}}}}],
  [
    'a clinician without a role',
    {...RECORD, pages: {[KEY]: {...ENTRY, review: {state: 'clinician-reviewed', date: '2026-11-22'}}}},
  ],
  [
    'a second reader with a role',
    {...RECORD, pages: {[KEY]: {...ENTRY, review: {state: 'second-read', role: 'nurse'}}}},
  ],
  ['a shortened list', {...RECORD, pages: {[KEY]: {...ENTRY, translation: ['23456789abcd']}}}],
  ['a broken hash', {...RECORD, messages: {'book.title': {english: '45', translation: '45'}}}],
];

for (const [what, record] of REFUSED) {
  test(`a record with ${what} is refused`, () => assert.equal(recordSchema.safeParse(record).success, false));
}
