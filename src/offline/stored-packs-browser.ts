import {parsePackManifest, type PackManifest} from './pack-manifest.ts';
import type {StoredPack} from './plan-save.ts';
import {cachesOf} from './records-browser.ts';
import {fileUrl, manifestUrl, type OfflineSite} from './site.ts';

/** What the caches of a language hold, each by the manifest that lies in it; caches without one hold nothing. */
export async function readStoredPacks(site: OfflineSite): Promise<readonly StoredPack[]> {
  const packs = (await cachesOf(site.base, site.locale)).map(async (name): Promise<StoredPack | null> => {
    const cache = await caches.open(name);
    const manifest = parsePackManifest((await (await cache.match(manifestUrl(site)))?.text()) ?? '');
    if (manifest === null) return null;
    const present = new Set((await cache.keys()).map(({url}) => url));
    const files = manifest.files.filter((file) => present.has(fileUrl(site, file.url)));
    return {cache: name, files: new Map(files.map((file) => [file.url, file.sha256]))};
  });
  return (await Promise.all(packs)).filter((pack) => pack !== null);
}

/** Opens the cache that is to hold a revision and lays the manifest into it. */
export async function openPack(site: OfflineSite, name: string, manifest: PackManifest): Promise<Cache> {
  const cache = await caches.open(name);
  await cache.put(manifestUrl(site), new Response(JSON.stringify(manifest)));
  return cache;
}
