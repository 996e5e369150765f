import {hashOf, PART_ID_LENGTH} from './hash-browser.ts';
import {parsePackManifest, type PackFile, type PackManifest} from './pack-manifest.ts';
import type {StoredPack} from './plan-save.ts';
import {cachesOf} from './records-browser.ts';
import {assetNames, renameAssets} from './rename-assets.ts';
import {fileUrl, manifestUrl, type OfflineSite} from './site.ts';
import {splitParts} from './split-parts.ts';

/**
 * What the caches of a language hold, each by the manifest that lies in it; caches without one hold nothing. What
 * has changed since is looked at more closely, for what can be made of it in the revision that is published.
 */
export async function readStoredPacks(
  site: OfflineSite,
  published: PackManifest,
): Promise<readonly StoredPack[]> {
  const names = assetNames(published);
  const packs = (await cachesOf(site.base, site.locale)).map(async (name): Promise<StoredPack | null> => {
    const cache = await caches.open(name);
    const manifest = await readStoredManifest(cache, site);
    if (manifest === null) return null;
    const present = new Set((await cache.keys()).map(({url}) => url));
    const files = manifest.files.filter((file) => present.has(fileUrl(site, file.url)));
    const hashes = new Map(files.map((file) => [file.url, file.sha256]));
    const changed = published.files.filter(({url, sha256}) => hashes.has(url) && hashes.get(url) !== sha256);
    const renamed = new Map<string, string>();
    const parts = new Map<string, ReadonlySet<string>>();
    for (const file of changed) {
      if (!isPage(file) && file.parts === undefined) continue;
      const response = await cache.match(fileUrl(site, file.url));
      if (response === undefined) continue;
      if (isPage(file)) {
        const page = new TextEncoder().encode(renameAssets(await response.text(), names));
        renamed.set(file.url, await hashOf(page));
      } else {
        const pieces = splitParts(new Uint8Array(await response.arrayBuffer()));
        parts.set(file.url, new Set(await Promise.all(pieces.map(partId))));
      }
    }
    return {cache: name, files: hashes, renamed, parts};
  });
  return (await Promise.all(packs)).filter((pack) => pack !== null);
}

/** The manifest that lies in a cache; null where there is none. */
export async function readStoredManifest(cache: Cache, site: OfflineSite): Promise<PackManifest | null> {
  return parsePackManifest((await (await cache.match(manifestUrl(site)))?.text()) ?? '');
}

/** The id of a part, by its content. */
export async function partId(part: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await hashOf(part)).slice(0, PART_ID_LENGTH);
}

/** True for pages, which are asked for by their folder. */
export function isPage({url}: Pick<PackFile, 'url'>): boolean {
  return url.endsWith('/');
}

/** Opens the cache that is to hold a revision and lays the manifest into it. */
export async function openPack(site: OfflineSite, name: string, manifest: PackManifest): Promise<Cache> {
  const cache = await caches.open(name);
  await cache.put(manifestUrl(site), new Response(JSON.stringify(manifest)));
  return cache;
}
