import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {createFixtureBook} from './fixture-book.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import {formatSearchIndex, searchIndexPath} from './index-file.ts';
import {openSearchIndex} from './search-index.ts';
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
const [HEAD, TEXTS] = createSearchIndexFile(INPUT);
const TEXT = formatSearchIndex([HEAD, TEXTS]);

const [, OTHER_TEXTS] = createSearchIndexFile({...INPUT, records: RECORDS.slice(1)});

test('the same records give the same bytes', () => {
  assert.equal(formatSearchIndex(createSearchIndexFile({...INPUT, records: [...RECORDS]})), TEXT);
  assert.deepEqual(JSON.parse(TEXT), [HEAD, TEXTS]);
});

test('an index that is opened holds what was put in', () => {
  const index = openSearchIndex(TEXT, LOCALE, 'current', null);
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
    TEXT.slice(0, TEXT.length / 2),
    TEXT.slice(0, TEXT.indexOf('\n')),
    TEXT.slice(0, -1),
    formatSearchIndex([{...HEAD, version: 0 as never}, TEXTS]),
    formatSearchIndex([HEAD, {...TEXTS, rows: TEXTS.rows.slice(1)}]),
    formatSearchIndex([HEAD, {...TEXTS, rows: undefined as never}]),
    formatSearchIndex([{...HEAD, chapters: null as never}, TEXTS]),
    formatSearchIndex([{...HEAD, words: undefined as never}, TEXTS]),
    TEXT.replace('More', 'Mare').replace('more', 'mare'),
    // The words of one file and the texts of another.
    formatSearchIndex([HEAD, OTHER_TEXTS]),
  ];
  for (const text of refused)
    assert.throws(() => openSearchIndex(text, LOCALE, 'current', null), Error, text.slice(0, 60));
  assert.throws(() => openSearchIndex(TEXT, LOCALE, '2020', null));
  assert.throws(() => openSearchIndex(TEXT, findLocale('fr'), 'current', null));
});

test('each edition has its own file', () => {
  assert.equal(searchIndexPath('current'), 'search/current.json');
  assert.equal(searchIndexPath('2020'), 'search/2020.json');
});
