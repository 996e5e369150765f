import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {keepGlobals} from '../../test/keep-globals.ts';
import {fetchPublishedRevision} from './published-revision-browser.ts';

const ROWS: readonly (readonly [what: string, html: string, status: number, id: string | null])[] = [
  ['a page', '<p class=trust-line data-revision=a6775331/2026-11-23 role=note>', 200, 'a6775331'],
  ['a page that was not minified', '<p data-revision="a6775331/2026-11-23">', 200, 'a6775331'],
  ['a sign-in page in its place', '<form><input name=user></form>', 200, null],
  ['a page that is gone', '<p data-revision="a6775331/2026-11-23">', 404, null],
];

describe('the revision that is published', () => {
  let restore: () => void;
  before(() => (restore = keepGlobals('fetch')));
  after(() => restore());

  for (const [what, html, status, id] of ROWS) {
    it(`is ${id === null ? 'unknown from' : 'read from'} ${what}`, async () => {
      globalThis.fetch = () => Promise.resolve(new Response(html, {status}));
      const revision = await fetchPublishedRevision('https://handbook.example.org/introduction/');
      assert.deepEqual(revision, id === null ? null : {id, date: '2026-11-23'});
    });
  }
});
