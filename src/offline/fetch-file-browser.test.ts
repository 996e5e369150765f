import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {keepGlobals} from '../../test/keep-globals.ts';
import {fetchFile} from './fetch-file-browser.ts';

const BASE = new URL('https://handbook.example.org/');
const FILE = {url: 'downloads/book.pdf', bytes: 1, transferBytes: 1, sha256: '0', group: 'core'} as const;

describe('fetchFile', () => {
  let restore: () => void;
  before(() => (restore = keepGlobals('fetch')));
  after(() => restore());

  it('asks for nothing once saving was stopped', async () => {
    let requests = 0;
    globalThis.fetch = () => {
      requests += 1;
      return Promise.resolve(new Response('x'));
    };
    const stopped = AbortSignal.abort(new Error('stopped'));
    const site = {base: BASE, root: BASE, locale: 'en'} as const;
    await assert.rejects(fetchFile(site, FILE, {signal: stopped, onBytes: () => undefined}), /stopped/);
    assert.equal(requests, 0);
  });
});
