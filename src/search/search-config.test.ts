import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UserError} from '../handbook/problem.ts';
import {createSearchConfig} from './search-config.ts';

const ALL = {ALGOLIA_APP_ID: 'A', ALGOLIA_SEARCH_API_KEY: 'K', ALGOLIA_INDEX_NAME: 'I'};

test('the site answers itself unless all three settings are there', () => {
  for (const environment of [{}, {ALGOLIA_APP_ID: '', ALGOLIA_INDEX_NAME: ' '}, {PATH: '/bin'}]) {
    const {kind, algolia} = createSearchConfig(environment, 'fr');
    assert.equal(kind, 'embedded');
    assert.equal(algolia.searchPagePath, 'search');
    assert.equal(algolia.indexName, 'handbook-fr');
  }
});

test('with all three settings Algolia answers, by language and edition', () => {
  const {kind, algolia} = createSearchConfig(ALL, 'fr');
  assert.equal(kind, 'hosted');
  assert.deepEqual(algolia, {
    appId: 'A',
    apiKey: 'K',
    indexName: 'I',
    contextualSearch: true,
    searchPagePath: 'search',
  });
});

test('with some of them it says which are missing', () => {
  for (const name of Object.keys(ALL)) {
    assert.throws(
      () => createSearchConfig({...ALL, [name]: undefined}),
      (error: unknown) => error instanceof UserError && error.message.includes(`Missing: ${name}.`),
    );
  }
});
