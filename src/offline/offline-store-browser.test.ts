import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {keepGlobals} from '../../test/keep-globals.ts';
import type {OfflineFacts} from './offline-state.ts';
import {createOfflineStore, type OfflineStore} from './offline-store-browser.ts';
import {DEFAULT_CHOICE} from './pack-manifest.ts';

const BASE = new URL('https://handbook.example.org/');
const FILE = {
  url: './',
  bytes: 1,
  transferBytes: 1,
  sha256: '0123456789abcdef01234567',
  group: 'core',
};

function manifestOf(revision: string): Response {
  const totals = {core: {files: 1, bytes: 1, transferBytes: 1}};
  return Response.json({format: 1, locale: 'en', revision, date: '2026-11-01', totals, files: [FILE]});
}

function factsOf(store: OfflineStore): OfflineFacts {
  const state = store.read();
  assert.ok(state.kind === 'known', state.kind);
  return state;
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A promise, and what settles it. */
function createGate<Value>() {
  let open: (value: Value) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const passed = new Promise<Value>((resolve, reject) => ([open, fail] = [resolve, reject]));
  return {passed, open, fail};
}

describe('the store of the page about saving', () => {
  let persisted: () => Promise<boolean>;
  let store: OfflineStore;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  };
  let restore: () => void;
  after(() => restore());
  before(() => {
    restore = keepGlobals('caches', 'navigator', 'window', 'document', 'fetch');
    const storage = {persisted: () => persisted(), persist: () => Promise.resolve(true)};
    define('caches', {keys: () => Promise.resolve([]), has: () => Promise.resolve(false)});
    define('navigator', {serviceWorker: {}, storage});
    define('window', {isSecureContext: true, caches, addEventListener: () => undefined});
    define('document', {querySelector: () => null});
  });
  beforeEach(() => {
    persisted = () => Promise.resolve(true);
    store = createOfflineStore({base: BASE, root: BASE, locale: 'en'});
  });

  it('shows what the last look found, though an earlier one ends later', async () => {
    const slow = createGate<Response>();
    globalThis.fetch = () => slow.passed;
    const first = store.look();
    await moment();
    globalThis.fetch = () => Promise.resolve(manifestOf('bbbbbbbbbbbb'));
    await store.look();
    slow.open(manifestOf('aaaaaaaaaaaa'));
    await first;
    const {offer} = factsOf(store);
    assert.equal(offer.kind === 'published' ? offer.revision : offer.kind, 'bbbbbbbbbbbb');
  });

  it('does not go back to saving where a save ends while it looks', async () => {
    globalThis.fetch = () => Promise.resolve(manifestOf('aaaaaaaaaaaa'));
    await store.look();
    const network = createGate<Response>();
    globalThis.fetch = () => network.passed;
    const save = store.save(DEFAULT_CHOICE);
    assert.equal(factsOf(store).activity.kind, 'saving');
    const answer = createGate<boolean>();
    persisted = () => answer.passed;
    const look = store.look();
    await moment();
    persisted = () => Promise.resolve(true);
    network.fail(new TypeError('no network'));
    await moment();
    answer.open(true);
    await Promise.all([look, save]);
    assert.deepEqual(factsOf(store).activity, {kind: 'failed', reason: 'network'});
  });
});
