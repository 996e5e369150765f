/**
 * Serves saved languages. Registered only once a reader saves one, so nobody else's reading depends on it; whatever
 * fails in here, the request goes to the network as if it were not there.
 *
 * Not built on Workbox, after a look: its precache is one list, baked into the worker and fetched whole when the
 * worker is installed. Ours are several, chosen by the reader, fetched by the page with progress, resumed after a
 * cut, verified by hash, and swapped when the reader says so. What would remain of Workbox is a router, for the one
 * switch below.
 */
import {chooseAnswer, pageAddresses, type Answer, type RequestFacts} from './choose-answer.ts';
import {fetchSoon} from './fetch-soon-browser.ts';
import {hashOf} from './hash-browser.ts';
import {languageOf, type ServedLanguage} from './languages.ts';
import {createNotSavedPage} from './not-saved-page.ts';
import {PACK_MANIFEST_NAME, parsePackManifest} from './pack-manifest.ts';
import {cachesOf, pinPage, readPin, readSavedCopies, sweepRetired} from './records-browser.ts';
import {parseCacheName, type SavedCopy} from './saved-copy.ts';
import {markSavedPage} from './saved-mark.ts';
import {COPIES_CHANGED, SAVING_HEADER, type FetchEvent, type WorkerScope} from './worker-scope.ts';

/** Put in when the worker is built (scripts/write/bundle-service-worker-fs.ts). */
declare const LANGUAGES: readonly ServedLanguage[];

const worker = globalThis as unknown as WorkerScope;
const base = new URL(worker.registration.scope);
/** How long a page from the network waits for the beginning of a file that a saved copy has too. */
const PATIENCE_MS = 4000;

/** The records as last read. Null until the first reading after the worker was started. */
let copies: readonly SavedCopy[] | null = null;
/** The hash of each file of a cache by its address, as read from the manifest that lies in it. */
const hashes = new Map<string, ReadonlyMap<string, string>>();
/** Files that were found damaged since the worker was started. */
const damaged = new Set<string>();
/** Pages that were answered since the worker was started: the browser may not list them as open yet. */
const answered = new Set<string>();

/** How many readings of the records have begun. */
let readings = 0;

async function readCopies(): Promise<readonly SavedCopy[]> {
  readings += 1;
  const reading = readings;
  const read = await readSavedCopies(base);
  // Of several at once the one that began last counts: an earlier one that ends after it would bring back old records.
  if (reading === readings) copies = read;
  return copies ?? read;
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
// Claimed at once, so that the page that has just saved a language can itself go on without a network.
worker.addEventListener('activate', (event) =>
  event.waitUntil(readCopies().then(() => worker.clients.claim())),
);
worker.addEventListener('message', (event) => {
  if (event.data !== COPIES_CHANGED) return;
  event.waitUntil(
    readCopies()
      .then(() => sweep())
      .finally(() => event.ports[0]?.postMessage(COPIES_CHANGED)),
  );
});

worker.addEventListener('fetch', (event) => {
  const facts = factsOf(event.request);
  // Known at once where the records are in memory; otherwise the request has to wait for them.
  if (copies !== null && chooseAnswer(facts, copies, LANGUAGES).kind === 'untouched') return;
  if (facts.path === null || facts.method !== 'GET' || facts.isSaving) return;
  event.respondWith(answer(event, facts, facts.path).catch(() => fetch(event.request)));
});

function factsOf(request: Request): RequestFacts {
  const url = new URL(request.url);
  const ours = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  return {
    method: request.method,
    path: ours ? url.pathname.slice(base.pathname.length) : null,
    isNavigation: request.mode === 'navigate',
    isSaving: request.headers.has(SAVING_HEADER),
  };
}

async function answer(event: FetchEvent, facts: RequestFacts, path: string): Promise<Response> {
  const known = copies ?? (await readCopies());
  const choice = chooseAnswer(facts, known, LANGUAGES);
  switch (choice.kind) {
    case 'untouched':
      return fetch(event.request);
    case 'saved-page':
      return (await savedPage(event, choice.copy, path)) ?? networkPage(event, path, known);
    case 'network-page':
      return networkPage(event, path, known);
    case 'hashed-file':
      return (await firstMatch(await hashedCaches(choice.copy), path)) ?? fetch(event.request);
    case 'named-file':
      return namedFile(event, choice, path);
    case 'download': {
      const saved = await firstMatch(
        choice.copies.map(({cache}) => cache),
        path,
      );
      return saved ?? (facts.isNavigation ? networkPage(event, path, known) : fetch(event.request));
    }
  }
}

async function savedPage(event: FetchEvent, copy: SavedCopy, path: string): Promise<Response | null> {
  for (const address of pageAddresses(path)) {
    const response = await firstMatch([copy.cache], address);
    if (response === null) continue;
    if (address !== path)
      return Response.redirect(new URL(address, base).href + new URL(event.request.url).search);
    if (event.resultingClientId !== '') {
      answered.add(event.resultingClientId);
      event.waitUntil(pinPage(base, event.resultingClientId, copy.cache).then(sweep));
    }
    const type = response.headers.get('content-type');
    if (type?.startsWith('text/html') !== true) return response;
    // Without the stored length: the mark makes the page longer.
    return new Response(markSavedPage(await response.text(), copy), {headers: {'content-type': type}});
  }
  return null;
}

async function networkPage(event: FetchEvent, path: string, known: readonly SavedCopy[]): Promise<Response> {
  return fetch(event.request).catch((error: unknown) => {
    const language = languageOf(path, LANGUAGES);
    if (language === null) throw error;
    return notSavedPage(language, path, known);
  });
}

async function notSavedPage(
  language: ServedLanguage,
  path: string,
  known: readonly SavedCopy[],
): Promise<Response> {
  const inLanguage = path.slice(language.folder.length);
  const places = known.map(async ({locale, cache}) => {
    const saved = LANGUAGES.find(({tag}) => tag === locale);
    if (saved === undefined) return null;
    // The same chapter where that language has it, else its first page.
    const has = (await firstMatch([cache], saved.folder + inLanguage)) !== null;
    return {language: saved, url: new URL(saved.folder + (has ? inLanguage : ''), base).pathname};
  });
  const saved = (await Promise.all(places)).filter((place) => place !== null);
  const isDamaged = pageAddresses(path).some((address) => damaged.has(new URL(address, base).href));
  const html = createNotSavedPage({language, url: new URL(path, base).pathname, isDamaged, saved});
  return new Response(html, {status: 503, headers: {'content-type': 'text/html; charset=utf-8'}});
}

/** The language's caches, the active one first: a page that is still open may be of an earlier one. */
async function hashedCaches(copy: SavedCopy): Promise<readonly string[]> {
  const others = (await cachesOf(base, copy.locale)).filter((name) => name !== copy.cache);
  return [copy.cache, ...others];
}

async function namedFile(
  event: FetchEvent,
  {copy}: Extract<Answer, {kind: 'named-file'}>,
  path: string,
): Promise<Response> {
  const pin = await readPin(base, event.clientId);
  if (pin !== null) return (await firstMatch([pin], path)) ?? fetch(event.request);
  // The page came from the network, so it may be of another revision than the copy: the network goes first.
  return fetchSoon(event.request, PATIENCE_MS).catch(
    async () => (await firstMatch([copy.cache], path)) ?? fetch(event.request),
  );
}

async function firstMatch(names: readonly string[], path: string): Promise<Response | null> {
  const url = new URL(path, base).href;
  for (const name of names) {
    // Not opened by name: that would bring back a cache that has just been removed.
    const response = await caches.match(url, {cacheName: name});
    if (response === undefined) continue;
    if (await isWhole(name, url, response.clone())) return response;
    // Gone from here on, so that the page about saving offers to repair the copy.
    damaged.add(url);
    await (await caches.open(name)).delete(url);
  }
  return null;
}

/** True if a saved file is what the manifest beside it says: devices lose and mix up what they store. */
async function isWhole(name: string, url: string, response: Response): Promise<boolean> {
  const parsed = parseCacheName(name, base);
  const language = LANGUAGES.find(({tag}) => tag === parsed?.locale);
  if (language === undefined) return true;
  const root = new URL(language.folder, base);
  let known = hashes.get(name);
  if (known === undefined) {
    const stored = await caches.match(new URL(PACK_MANIFEST_NAME, root).href, {cacheName: name});
    const manifest = parsePackManifest((await stored?.text()) ?? '');
    // Without its manifest nothing can be told: then what lies there is read, as in copies of an earlier form.
    if (manifest === null) return true;
    known = new Map(manifest.files.map((file) => [new URL(file.url, root).href, file.sha256]));
    hashes.set(name, known);
  }
  const sha256 = known.get(url);
  return sha256 === undefined || (await hashOf(await response.arrayBuffer())) === sha256;
}

/** One after the other: two at once would each take for closed what the other has just seen opened. */
let sweeping: Promise<void> = Promise.resolve();

function sweep(): Promise<void> {
  sweeping = sweeping.then(sweepOnce, sweepOnce);
  return sweeping;
}

async function sweepOnce(): Promise<void> {
  let listed: readonly string[] = [];
  await sweepRetired(base, async () => {
    const windows = await worker.clients.matchAll({includeUncontrolled: true, type: 'window'});
    listed = windows.map(({id}) => id);
    return new Set([...listed, ...answered]);
  });
  // From here on the browser's own list tells when they are closed.
  for (const id of listed) answered.delete(id);
}
