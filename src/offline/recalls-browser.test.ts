import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it, mock} from 'node:test';
import {keepGlobals} from '../../test/keep-globals.ts';
import {FRESH_MS} from './ask-hourly.ts';
import {fetchRecalls, readKnownRecalls} from './recalls-browser.ts';

const BASE = new URL('https://handbook.example.org/');
const RECALL = {
  found: '2026-11-20',
  edition: 'current',
  chapter: 'x',
  locales: ['en'],
  corrected: [],
  text: {},
};

/** In one tab that stays open, where nothing may be stored: as in some private windows. */
describe('the list of recalls in a tab that stays open', () => {
  let answer: () => Promise<Response>;
  let restore: () => void;
  before(() => (restore = keepGlobals('fetch')));
  after(() => restore());
  beforeEach(() => {
    mock.timers.enable({apis: ['Date']});
    globalThis.fetch = () => answer();
  });
  afterEach(() => mock.timers.reset());

  it('is asked for again, so that an error that was found meanwhile is told', async () => {
    answer = () => Promise.resolve(new Response('[]'));
    assert.deepEqual(await fetchRecalls(BASE), []);
    answer = () => Promise.resolve(new Response(JSON.stringify([RECALL])));
    mock.timers.tick(FRESH_MS);
    assert.deepEqual(await fetchRecalls(BASE), [RECALL]);
  });

  it('stays what it was where it cannot be had again', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    mock.timers.tick(2 * FRESH_MS);
    assert.deepEqual(await fetchRecalls(BASE), [RECALL]);
    assert.deepEqual(readKnownRecalls(BASE), [RECALL]);
  });
});
