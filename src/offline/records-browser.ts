import {LOCALE_TAGS, type LocaleTag} from '../handbook/locales.ts';
import {parseCacheName, parseSavedCopy, recordsCacheName, type SavedCopy} from './saved-copy.ts';

/**
 * The records of what is saved, as small entries of one cache, shared by pages and worker. Each entry is written
 * whole by one `put`, and no entry is ever read, changed and written back, so neither side can undo the other's.
 */

/** Address under which a record lies in its cache; nothing is ever served from there. */
function recordUrl(base: URL, kind: 'saved' | 'retired' | 'page', key: string): string {
  return new URL(`.records/${kind}/${encodeURIComponent(key)}`, base).href;
}

/** The saved languages, in the order of the list of languages. */
export async function readSavedCopies(base: URL): Promise<readonly SavedCopy[]> {
  // `has` first: opening would create the cache for readers who never save anything.
  if (!(await caches.has(recordsCacheName(base)))) return [];
  const records = await caches.open(recordsCacheName(base));
  const copies = await Promise.all(
    LOCALE_TAGS.map(async (locale) => {
      const response = await records.match(recordUrl(base, 'saved', locale));
      return response === undefined ? null : parseSavedCopy(await response.text());
    }),
  );
  return copies.filter((copy) => copy !== null);
}

/** Makes a complete cache the language's saved copy. This one write is the moment at which readers change over. */
export async function activateCopy(base: URL, copy: SavedCopy): Promise<void> {
  const records = await caches.open(recordsCacheName(base));
  // Marked before, so that no cache is forgotten if the tab closes between; the sweep never takes the active one.
  for (const name of await cachesOf(base, copy.locale)) {
    if (name !== copy.cache) await records.put(recordUrl(base, 'retired', name), new Response(name));
  }
  await records.put(recordUrl(base, 'saved', copy.locale), new Response(JSON.stringify(copy)));
}

/** Takes a cache off the list of those to be deleted, because it is being filled again. */
export async function unretire(base: URL, cache: string): Promise<void> {
  await (await caches.open(recordsCacheName(base))).delete(recordUrl(base, 'retired', cache));
}

/** Removes a language with everything of it, saved, half-saved or retired. Returns the languages that stay. */
export async function removeCopy(base: URL, locale: LocaleTag): Promise<readonly SavedCopy[]> {
  const records = await caches.open(recordsCacheName(base));
  await records.delete(recordUrl(base, 'saved', locale));
  for (const name of await cachesOf(base, locale)) {
    await caches.delete(name);
    await records.delete(recordUrl(base, 'retired', name));
  }
  const left = await readSavedCopies(base);
  if (left.length === 0) await caches.delete(recordsCacheName(base));
  return left;
}

/** Names of all caches of a language. */
export async function cachesOf(base: URL, locale: LocaleTag): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => parseCacheName(name, base)?.locale === locale);
}

/** Notes from which cache an open page was answered, so that the rest of what it asks for comes from there too. */
export async function pinPage(base: URL, clientId: string, cache: string): Promise<void> {
  await (
    await caches.open(recordsCacheName(base))
  ).put(recordUrl(base, 'page', clientId), new Response(cache));
}

/** The cache that an open page was answered from; null for a page that came from the network. */
export async function readPin(base: URL, clientId: string): Promise<string | null> {
  // Not opened: that would bring the records back after the last language was removed.
  const pin = await caches.match(recordUrl(base, 'page', clientId), {cacheName: recordsCacheName(base)});
  return (await pin?.text()) ?? null;
}

/**
 * Deletes retired caches that no open page reads from any more, and the notes of pages that are closed. `readOpen`
 * tells which pages are open; it is asked after the notes are listed, so that a page that opens meanwhile keeps its own.
 */
export async function sweepRetired(base: URL, readOpen: () => Promise<ReadonlySet<string>>): Promise<void> {
  const records = await caches.open(recordsCacheName(base));
  const keys = await records.keys();
  const open = await readOpen();
  const inUse = new Set((await readSavedCopies(base)).map(({cache}) => cache));
  const retired: string[] = [];
  for (const {url} of keys) {
    const [, kind, key] = /\/\.records\/(page|retired)\/([^/]+)$/.exec(url) ?? [];
    if (kind === undefined || key === undefined) continue;
    if (kind === 'retired') retired.push(decodeURIComponent(key));
    else if (open.has(decodeURIComponent(key)))
      inUse.add((await readPin(base, decodeURIComponent(key))) ?? '');
    else await records.delete(url);
  }
  for (const name of retired.filter((name) => !inUse.has(name))) {
    await caches.delete(name);
    await records.delete(recordUrl(base, 'retired', name));
  }
}
