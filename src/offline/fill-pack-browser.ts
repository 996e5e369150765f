import {fetchFile, hasHash} from './fetch-file-browser.ts';
import {sizeOnTheWay, type PublishedPack} from './fetch-manifest-browser.ts';
import {sumFiles, type PackFile} from './pack-manifest.ts';
import {filesToFetch, type SaveStep} from './plan-save.ts';
import {fileUrl, type OfflineSite} from './site.ts';

/** Files under way at once; browsers open six connections to a server, and reading must go on. */
const CONCURRENCY = 4;

/** Bytes on the way, of all that have to come. */
export interface SaveProgress {
  readonly done: number;
  readonly total: number;
}

export interface FillOptions {
  readonly site: OfflineSite;
  readonly cache: Cache;
  readonly steps: readonly SaveStep[];
  readonly published: PublishedPack;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SaveProgress) => void;
}

/** Carries out a plan: when it returns, every file of it lies in the cache and has the manifest's hash. */
export async function fillPack(options: FillOptions): Promise<void> {
  const {site, cache, published, onProgress} = options;
  const queue = [...options.steps];
  let total = sizeOnTheWay(published, sumFiles(filesToFetch(queue)));
  let done = 0;
  onProgress({done, total});

  const ending = new AbortController();
  const {signal} = ending;
  const stop = (): void => ending.abort(options.signal.reason);
  options.signal.addEventListener('abort', stop);

  const take = async (file: PackFile): Promise<void> => {
    // The content is counted as it comes in, which is unpacked; told is its share of what is on the way.
    const share = file.bytes === 0 ? 0 : sizeOnTheWay(published, file) / file.bytes;
    const onBytes = (bytes: number): void => {
      done += bytes * share;
      onProgress({done, total});
    };
    await cache.put(fileUrl(site, file.url), await fetchFile(site, file, {signal, onBytes}));
  };

  const work = async (): Promise<void> => {
    try {
      for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
        options.signal.throwIfAborted();
        signal.throwIfAborted();
        if (step.kind !== 'fetch') {
          if (await reuse(site, cache, step)) continue;
          total += sizeOnTheWay(published, step.file);
        }
        await take(step.file);
      }
    } catch (error) {
      // The first failure ends the others, and is then the reason of all.
      ending.abort(error);
    }
  };
  // All are waited for, so that none writes after the caller has cleared up.
  await Promise.all(Array.from({length: CONCURRENCY}, work));
  options.signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
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
