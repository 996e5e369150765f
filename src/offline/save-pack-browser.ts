import {fetchManifest, type PublishedPack} from './fetch-manifest-browser.ts';
import {fillPack, type SaveProgress} from './fill-pack-browser.ts';
import {withLanguageLock} from './language-lock-browser.ts';
import {filesOf, selectGroups, sumFiles, type PackFile, type SaveChoice} from './pack-manifest.ts';
import {bytesToStore, planSave, type SaveStep} from './plan-save.ts';
import {activateCopy, readSavedCopies, unretire} from './records-browser.ts';
import {SaveFailure, failureReason} from './save-failure.ts';
import {cacheName, type SavedCopy} from './saved-copy.ts';
import {fileUrl, manifestUrl, type OfflineSite} from './site.ts';
import {requireSpace} from './storage-browser.ts';
import {openPack, readStoredPacks} from './stored-packs-browser.ts';
import {startWorker, tellWorker} from './worker-browser.ts';

/** How often a save begins anew because the site was renewed while it ran. */
const RENEWALS = 3;

export interface SaveOptions {
  readonly choice: SaveChoice;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SaveProgress) => void;
}

/**
 * Saves a language, or renews or completes what is saved of it. Only when every file is there and verified does
 * the new copy take the place of the old one; until then, and after any failure, the old one stays what it was.
 * What has arrived by then is kept for the next time, except where the space ran out.
 * @throws SaveFailure, or the signal's reason if it was stopped.
 */
export async function savePack(site: OfflineSite, options: SaveOptions): Promise<SavedCopy> {
  return withLanguageLock(site, async () => {
    let published = await fetchManifest(site, options.signal);
    for (let renewal = 0; renewal < RENEWALS; renewal += 1) {
      try {
        return await saveRevision(site, published, options);
      } catch (error) {
        // A file that is not as the manifest says may mean that both were replaced meanwhile.
        if (failureReason(error) !== 'damaged') throw error;
        const now = await fetchManifest(site, options.signal);
        if (now.manifest.revision === published.manifest.revision) throw error;
        published = now;
      }
    }
    throw new SaveFailure('changed', site.root.href);
  });
}

async function saveRevision(
  site: OfflineSite,
  published: PublishedPack,
  options: SaveOptions,
): Promise<SavedCopy> {
  const {manifest} = published;
  const groups = selectGroups(manifest, options.choice);
  const files = filesOf(manifest, groups);
  const name = cacheName(site.base, site.locale, manifest.revision);
  const steps = planSave(files, name, await readStoredPacks(site, manifest));
  await requireSpace(bytesToStore(steps));
  await unretire(site.base, name);
  const cache = await openPack(site, name, manifest);
  try {
    await fillPack({site, cache, steps, published, ...options});
    await requireAll(site, name, files);
  } catch (error) {
    if (failureReason(error) === 'space') await giveSpaceBack(site, name, steps);
    throw error;
  }
  await startWorker(site.base);
  const copy: SavedCopy = {
    locale: site.locale,
    revision: manifest.revision,
    date: manifest.date,
    savedAt: new Date().toISOString(),
    groups,
    bytes: sumFiles(files).bytes,
    cache: name,
  };
  options.signal.throwIfAborted();
  await activateCopy(site.base, copy);
  await removeOthers(site, name, files);
  await tellWorker(site.base);
  return copy;
}

/** Removes what an earlier, wider choice has brought: no size that readers are told counts it. */
async function removeOthers(site: OfflineSite, name: string, files: readonly PackFile[]): Promise<void> {
  const wanted = new Set([manifestUrl(site), ...files.map(({url}) => fileUrl(site, url))]);
  const cache = await caches.open(name);
  const others = (await cache.keys()).filter(({url}) => !wanted.has(url));
  await Promise.all(others.map((other) => cache.delete(other)));
}

/** Browsers, and readers, may delete what is stored at any time: looked at once more before anything is called saved. */
async function requireAll(site: OfflineSite, name: string, files: readonly PackFile[]): Promise<void> {
  // By its name: what was opened before goes on living after it was deleted.
  const keys = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  const present = new Set(keys.map(({url}) => url));
  const missing = files.find((file) => !present.has(fileUrl(site, file.url)));
  if (missing !== undefined) throw new SaveFailure('space', `${missing.url} was deleted by the browser`);
}

/** Removes what this save has added, and nothing that was saved before. */
async function giveSpaceBack(site: OfflineSite, name: string, steps: readonly SaveStep[]): Promise<void> {
  const isActive = (await readSavedCopies(site.base)).some((copy) => copy.cache === name);
  if (!isActive) {
    await caches.delete(name);
    return;
  }
  const cache = await caches.open(name);
  const added = steps.filter((step) => step.kind !== 'keep');
  await Promise.all(added.map((step) => cache.delete(fileUrl(site, step.file.url))));
}
