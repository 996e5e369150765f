import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {keepGlobals} from '../../test/keep-globals.ts';
import {hashOf} from './hash-browser.ts';
import type {ServedLanguage} from './languages.ts';
import {PACK_MANIFEST_NAME} from './pack-manifest.ts';
import {activateCopy} from './records-browser.ts';
import {cacheName, recordsCacheName, type SavedCopy} from './saved-copy.ts';
import {COPIES_CHANGED} from './worker-scope.ts';

const BASE = new URL('https://handbook.example.org/');
const PAGE = new URL('introduction/', BASE).href;
const HTML = '<!doctype html><html><head><title>x</title></head><body>Text</body></html>';
const TEXTS = {book: '', title: '', text: '', savedHere: '', retry: '', damaged: ''};
const ENGLISH: ServedLanguage = {tag: 'en', name: 'English', direction: 'ltr', folder: '', texts: TEXTS};

/** Caches as a browser has them, as far as the worker uses them. */
class MemoryCaches {
  readonly stores = new Map<string, Map<string, string>>();
  readonly types = new Map<string, string>();
  /** What the next look for a record waits for, once it has been read. */
  hold: Promise<void> | null = null;

  keys = (): Promise<string[]> => Promise.resolve([...this.stores.keys()]);
  has = (name: string): Promise<boolean> => Promise.resolve(this.stores.has(name));
  delete = (name: string): Promise<boolean> => Promise.resolve(this.stores.delete(name));
  match = (url: string, {cacheName: name}: {cacheName: string}): Promise<Response | undefined> =>
    this.read(name, url);
  open = (name: string): Promise<unknown> => {
    const store = this.stores.get(name) ?? new Map<string, string>();
    this.stores.set(name, store);
    return Promise.resolve({
      match: (url: string) => this.read(name, url),
      put: async (url: string, response: Response) => void store.set(url, await response.text()),
      delete: (url: string) => Promise.resolve(store.delete(url)),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({url}))),
    });
  };

  private async read(name: string, url: string): Promise<Response | undefined> {
    const text = this.stores.get(name)?.get(url);
    const held = url.includes('/.records/saved/') ? this.hold : null;
    if (held !== null) {
      this.hold = null;
      await held;
    }
    if (text === undefined) return undefined;
    const type = url.endsWith('/') ? 'text/html; charset=utf-8' : 'application/json';
    return new Response(text, {headers: {'content-type': type, 'content-length': String(text.length)}});
  }
}

type Listener = (event: Readonly<Record<string, unknown>>) => void;

describe('the service worker', () => {
  const store = new MemoryCaches();
  const listeners = new Map<string, Listener>();
  const tell = async (type: string, event: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({...event, waitUntil: (promise: Promise<unknown>) => work.push(promise)});
    await Promise.all(work);
  };
  const ask = async (request: Partial<Request>): Promise<Response> => {
    const answers: Promise<Response>[] = [];
    const resultingClientId = request.mode === 'navigate' ? 'tab' : '';
    const respondWith = (promise: Promise<Response>): void => void answers.push(promise);
    await tell('fetch', {request, clientId: 'tab', resultingClientId, respondWith});
    const [answered] = answers;
    assert.ok(answered !== undefined, `${request.url ?? ''} is left to the network`);
    return answered;
  };
  // A request for a page cannot be made by hand.
  const askForPage = (): Promise<Response> =>
    ask({url: PAGE, mode: 'navigate', method: 'GET', headers: new Headers()});
  /** Saves the page at a revision, as the page about saving does, but without a word to the worker. */
  const save = async (revision: string): Promise<void> => {
    const cache = cacheName(BASE, 'en', revision);
    const file = {url: 'introduction/', bytes: HTML.length, transferBytes: HTML.length, group: 'core'};
    const files = [{...file, sha256: await hashOf(new TextEncoder().encode(HTML))}];
    const manifest = {format: 1, locale: 'en', revision, date: '2026-11-01', totals: {}, files};
    const opened = await caches.open(cache);
    await opened.put(new URL(PACK_MANIFEST_NAME, BASE).href, new Response(JSON.stringify(manifest)));
    await opened.put(PAGE, new Response(HTML));
    const groups = ['core'] as const;
    const saved = {locale: 'en', revision, date: '2026-11-01', savedAt: '2026-11-02T00:00:00.000Z'} as const;
    await activateCopy(BASE, {...saved, groups, bytes: HTML.length, cache} satisfies SavedCopy);
  };
  const changed = (): Promise<void> => tell('message', {data: COPIES_CHANGED, ports: []});

  let restore: () => void;
  after(() => restore());
  before(async () => {
    restore = keepGlobals(
      ...['caches', 'LANGUAGES', 'registration', 'clients', 'skipWaiting', 'addEventListener', 'fetch'],
    );
    Object.assign(globalThis, {
      caches: store,
      LANGUAGES: [ENGLISH],
      registration: {scope: BASE.href},
      clients: {claim: () => Promise.resolve(), matchAll: () => Promise.resolve([])},
      skipWaiting: () => Promise.resolve(),
      addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    });
    await import('./service-worker.ts');
  });

  it('does not give a marked page the length of the page without the mark', async () => {
    await save('aaaaaaaaaaaa');
    await changed();
    const response = await askForPage();
    const length = response.headers.get('content-length');
    const text = await response.text();
    assert.match(text, /content="aaaaaaaaaaaa /);
    assert.ok(length === null || Number(length) === text.length, `length ${length}`);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  });

  it('answers from the copy that was saved last, though an older look at the records ends later', async () => {
    let release = (): void => undefined;
    store.hold = new Promise((resolve) => (release = resolve));
    const slow = tell('activate');
    await new Promise((resolve) => setTimeout(resolve));
    await save('bbbbbbbbbbbb');
    await changed();
    release();
    await slow;
    assert.match(await (await askForPage()).text(), /content="bbbbbbbbbbbb /);
  });

  it('does not bring the records back after the last language was removed', async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    globalThis.fetch = () => Promise.resolve(new Response('from the network'));
    await ask(new Request(new URL('search/current.json', BASE)));
    assert.equal(await caches.has(recordsCacheName(BASE)), false);
  });
});
