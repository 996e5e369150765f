import {fetchFile, hasHash} from './fetch-file-browser.ts';
import {fetchManifest, sizeOnTheWay, type PublishedPack} from './fetch-manifest-browser.ts';
import {filesOf, selectGroups, sumFiles, type PackFile} from './pack-manifest.ts';
import {bytesToStore, filesToFetch, planSave, type SaveStep} from './plan-save.ts';
import {activateCopy, readSavedCopies, unretire} from './records-browser.ts';
import {SaveFailure, failureReason} from './save-failure.ts';
import {cacheName, type SavedCopy} from './saved-copy.ts';
import {fileUrl, type OfflineSite} from './site.ts';
import {openPack, readStoredPacks} from './stored-packs-browser.ts';
import {requireSpace} from './storage-browser.ts';
import {startWorker, tellWorker} from './worker-browser.ts';

/** Files under way at once; browsers open six connections to a server, and reading must go on. */
const CONCURRENCY = 4;
/** How often a save begins anew because the site was renewed while it ran. */
const RENEWALS = 3;

/** Bytes on the way, of all that have to come. */
export interface SaveProgress {
  readonly done: number;
  readonly total: number;
}

export interface SaveOptions {
  readonly withPdf: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SaveProgress) => void;
}

/**
 * Saves a language, or renews or completes what is saved of it. Only when every file is there and verified does
 * the new copy take the place of the old one; until then, and after any failure, the old one stays what it was.
 * What has arrived by then is kept for the next time, except where the space ran out.
 * @throws SaveFailure, or an AbortError if it was stopped.
 */
export async function savePack(site: OfflineSite, options: SaveOptions): Promise<SavedCopy> {
  return withLock(site, async () => {
    for (let renewal = 0; renewal < RENEWALS; renewal += 1) {
      const published = await fetchManifest(site, options.signal);
      try {
        return await saveRevision(site, published, options);
      } catch (error) {
        // A file that is not as the manifest says may mean that both were replaced meanwhile.
        if (failureReason(error) !== 'damaged') throw error;
        const {manifest} = await fetchManifest(site, options.signal);
        if (manifest.revision === published.manifest.revision) throw error;
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
  const groups = selectGroups(manifest, options.withPdf);
  const files = filesOf(manifest, groups);
  const name = cacheName(site.base, site.locale, manifest.revision);
  const steps = planSave(files, name, await readStoredPacks(site));
  await requireSpace(bytesToStore(steps));
  await unretire(site.base, name);
  const cache = await openPack(site, name, manifest);
  try {
    await fill(site, cache, steps, published, options);
    await requireAll(site, cache, files);
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
  await tellWorker(site.base);
  return copy;
}

async function fill(
  site: OfflineSite,
  cache: Cache,
  steps: readonly SaveStep[],
  published: PublishedPack,
  {signal, onProgress}: SaveOptions,
): Promise<void> {
  let total = sizeOnTheWay(published, sumFiles(filesToFetch(steps)));
  let done = 0;
  const take = async (file: PackFile): Promise<void> => {
    // The content is counted as it comes in, which is unpacked; told is its share of what is on the way.
    const share = file.bytes === 0 ? 0 : sizeOnTheWay(published, file) / file.bytes;
    const onBytes = (bytes: number): void => onProgress({done: (done += bytes * share), total});
    await cache.put(fileUrl(site, file.url), await fetchFile(site, file, {signal, onBytes}));
  };
  onProgress({done, total});
  const queue = [...steps];
  const failed = new AbortController();
  const work = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined && !failed.signal.aborted; step = queue.shift()) {
      signal.throwIfAborted();
      if (step.kind !== 'fetch') {
        if (await reuse(site, cache, step)) continue;
        total += sizeOnTheWay(published, step.file);
      }
      await take(step.file);
    }
  };
  const workers = Array.from({length: CONCURRENCY}, async () => {
    try {
      await work();
    } catch (error) {
      failed.abort();
      throw error;
    }
  });
  // All are waited for before anything is undone, so that none writes afterwards.
  const results = await Promise.allSettled(workers);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Takes a file from what lies on the device already; false if it is not what it should be. */
async function reuse(
  site: OfflineSite,
  cache: Cache,
  step: Exclude<SaveStep, {kind: 'fetch'}>,
): Promise<boolean> {
  const target = fileUrl(site, step.file.url);
  const found =
    step.kind === 'keep'
      ? await cache.match(target)
      : await caches.match(fileUrl(site, step.from.url), {cacheName: step.from.cache});
  const body = await found?.clone().arrayBuffer();
  if (found === undefined || body === undefined || !(await hasHash(body, step.file.sha256))) return false;
  if (step.kind === 'copy') await cache.put(target, found);
  return true;
}

/** Browsers may delete what is stored at any time: looked at once more before anything is called saved. */
async function requireAll(site: OfflineSite, cache: Cache, files: readonly PackFile[]): Promise<void> {
  const present = new Set((await cache.keys()).map(({url}) => url));
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

async function withLock<Result>({base, locale}: OfflineSite, work: () => Promise<Result>): Promise<Result> {
  // Older browsers have no locks; two windows that save the same language there do the work twice, no more.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`handbook ${base.pathname} ${locale}`, {ifAvailable: true}, (lock) => {
    if (lock === null) throw new SaveFailure('busy', locale);
    return work();
  });
}
