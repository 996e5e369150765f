import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {createDocSearchHits} from './docsearch-hits.ts';
import {createFailedHit, FAILED_HIT_ID} from './failed-hit.ts';
import {queryIndex} from './query-index.ts';
import {createSearchIndexFile, openSearchIndex} from './search-index.ts';

const LOCALE = {...findLocale('en'), tag: 'en' as const};
const RECORD = {
  chapter: 'treatment/a',
  anchor: 'dose',
  title: 'Drugs & "doses"',
  heading: 'Dose <b>',
  context: '',
  text: 'Give dexamethasone <img src=x onerror=alert(1)> 6 mg.',
  marks: [],
};

test('a hit has the shape of DocSearch, and nothing of the text is markup', () => {
  const json = JSON.stringify(createSearchIndexFile(LOCALE, 'current', [RECORD]));
  const index = openSearchIndex(json, LOCALE, 'current');
  const [hit] = createDocSearchHits(
    index,
    queryIndex(index, 'dexamethasone dose', 5),
    (chapter, anchor) => `/${chapter}/#${anchor}`,
  );
  assert.ok(hit);
  assert.equal(hit.url, '/treatment/a/#dose');
  assert.equal(hit.type, 'lvl1');
  assert.equal(hit.hierarchy.lvl0, 'Drugs &amp; &quot;doses&quot;');
  assert.equal(hit._snippetResult.hierarchy.lvl1.value, '<mark>Dose</mark> &lt;b&gt;');
  assert.equal(
    hit._snippetResult.content.value,
    'Give <mark>dexamethasone</mark> &lt;img src=x onerror=alert(1)&gt; 6 mg.',
  );
  // What is kept with the recent searches says the chapter.
  assert.equal(hit.content, hit.hierarchy.lvl0);
});

test('a search that failed is a hit of its own kind, which is not kept', () => {
  assert.equal(createFailedHit().objectID, FAILED_HIT_ID);
  assert.equal(createFailedHit().type, 'content');
});
