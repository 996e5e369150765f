import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {createFixtureBook} from './fixture-book.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import {openSearchIndex, searchIndexPath} from './search-index.ts';
import {createSearchRecords} from './search-records.ts';

const LOCALE = {...findLocale('en'), tag: 'en' as const};
const RECORDS = createSearchRecords(
  createFixtureBook('en', {
    a: '---\ntitle: Fever\ndescription: Fever\n---\n\nText.\n\n## More {#more}\n\nMore text.\n',
  }),
);
const INPUT = {
  locale: LOCALE,
  edition: 'current' as const,
  records: RECORDS,
  stem: null,
  terms: [],
  words: {},
};
const FILE = createSearchIndexFile(INPUT);
const JSON_TEXT = JSON.stringify(FILE);

test('the same records give the same bytes', () => {
  assert.equal(JSON.stringify(createSearchIndexFile({...INPUT, records: [...RECORDS]})), JSON_TEXT);
});

test('an index that is opened holds what was put in', () => {
  const index = openSearchIndex(JSON_TEXT, LOCALE, 'current', null);
  assert.deepEqual(
    index.records.map((record) => ({...record})),
    RECORDS,
  );
});

test('a damaged or foreign index is refused', () => {
  const refused: readonly string[] = [
    '',
    'null',
    '[]',
    '{}',
    '<!doctype html><html></html>',
    JSON_TEXT.slice(0, JSON_TEXT.length / 2),
    JSON.stringify({...FILE, version: 0}),
    JSON.stringify({...FILE, rows: FILE.rows.slice(1)}),
    JSON.stringify({...FILE, chapters: null}),
    JSON.stringify({...FILE, words: undefined}),
    JSON_TEXT.replace('More', 'Mare').replace('more', 'mare'),
  ];
  for (const text of refused)
    assert.throws(() => openSearchIndex(text, LOCALE, 'current', null), Error, text.slice(0, 60));
  assert.throws(() => openSearchIndex(JSON_TEXT, LOCALE, '2020', null));
  assert.throws(() => openSearchIndex(JSON_TEXT, findLocale('fr'), 'current', null));
});

test('each edition has its own file', () => {
  assert.equal(searchIndexPath('current'), 'search/current.json');
  assert.equal(searchIndexPath('2020'), 'search/2020.json');
});
