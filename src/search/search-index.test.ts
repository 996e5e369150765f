import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {createFixtureBook} from './fixture-book.ts';
import {createSearchIndexFile, openSearchIndex, searchIndexPath} from './search-index.ts';
import {createSearchRecords} from './search-records.ts';

const LOCALE = {...findLocale('en'), tag: 'en' as const};
const RECORDS = createSearchRecords(
  createFixtureBook('en', {
    a: '---\ntitle: Fever\ndescription: Fever\n---\n\nText.\n\n## More {#more}\n\nMore text.\n',
  }),
);
const FILE = createSearchIndexFile(LOCALE, 'current', RECORDS);
const JSON_TEXT = JSON.stringify(FILE);

test('the same records give the same bytes', () => {
  assert.equal(JSON.stringify(createSearchIndexFile(LOCALE, 'current', [...RECORDS])), JSON_TEXT);
});

test('an index that is opened holds what was put in', () => {
  const index = openSearchIndex(JSON_TEXT, LOCALE, 'current');
  assert.deepEqual(index.records, RECORDS);
  assert.equal(index.words.documentCount, 2);
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
    JSON.stringify({...FILE, records: RECORDS.slice(1)}),
    JSON.stringify({...FILE, records: null}),
    JSON.stringify({...FILE, index: {lengths: [[1], [1]]}}),
  ];
  for (const text of refused)
    assert.throws(() => openSearchIndex(text, LOCALE, 'current'), Error, text.slice(0, 60));
  assert.throws(() => openSearchIndex(JSON_TEXT, LOCALE, '2020'));
  assert.throws(() => openSearchIndex(JSON_TEXT, findLocale('fr'), 'current'));
});

test('each edition has its own file', () => {
  assert.equal(searchIndexPath('current'), 'search/current.json');
  assert.equal(searchIndexPath('2020'), 'search/2020.json');
});
