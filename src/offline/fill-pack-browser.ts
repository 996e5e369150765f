import {fetchFile, fetchPart, hasHash} from './fetch-file-browser.ts';
import {sizeOnTheWay, sumOnTheWay, type PublishedPack} from './fetch-manifest-browser.ts';
import {type PackFile, type PackManifest} from './pack-manifest.ts';
import {filesToFetch, type SaveStep} from './plan-save.ts';
import {assetNames, renameAssets} from './rename-assets.ts';
import {failureReason} from './save-failure.ts';
import {fileUrl, type OfflineSite} from './site.ts';
import {splitParts} from './split-parts.ts';
import {partId} from './stored-packs-browser.ts';

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
  let total = sumOnTheWay(published, filesToFetch(queue));
  let done = 0;
  onProgress({done, total});

  const ending = new AbortController();
  const {signal} = ending;
  const stop = (): void => ending.abort(options.signal.reason);
  options.signal.addEventListener('abort', stop);

  const counter = (size: {bytes: number; transferBytes: number}) => {
    // The content is counted as it comes in, which is unpacked; told is its share of what is on the way.
    const share = size.bytes === 0 ? 0 : sizeOnTheWay(published, size) / size.bytes;
    return (bytes: number): void => {
      done += bytes * share;
      onProgress({done, total});
    };
  };
  const take = async (file: PackFile): Promise<void> => {
    const fetched = await fetchFile(site, file, {signal, onBytes: counter(file)});
    await cache.put(fileUrl(site, file.url), fetched);
  };
  const assemble = async (step: Extract<SaveStep, {kind: 'assemble'}>): Promise<boolean> => {
    const parts = new Map<string, Uint8Array<ArrayBuffer>>();
    const before = await caches.match(fileUrl(site, step.from.url), {cacheName: step.from.cache});
    if (before === undefined) return false;
    for (const part of splitParts(new Uint8Array(await before.clone().arrayBuffer())))
      parts.set(await partId(part), part);
    try {
      for (const part of step.missing)
        parts.set(part.id, await fetchPart(site, part, {signal, onBytes: counter(part)}));
    } catch (error) {
      // The whole file may be sound where a part of it is not.
      if (failureReason(error) === 'damaged') return false;
      throw error;
    }
    const all = (step.file.parts ?? []).map(({id}) => parts.get(id) ?? new Uint8Array());
    const body = await new Blob(all).arrayBuffer();
    if (!(await hasHash(body, step.file.sha256))) return false;
    await put(cache, fileUrl(site, step.file.url), body, before);
    return true;
  };

  const work = async (): Promise<void> => {
    try {
      for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
        options.signal.throwIfAborted();
        signal.throwIfAborted();
        if (step.kind !== 'fetch') {
          const isDone =
            step.kind === 'assemble'
              ? await assemble(step)
              : await reuse({site, cache, manifest: published.manifest}, step);
          if (isDone) continue;
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

interface ReusePlace {
  readonly site: OfflineSite;
  readonly cache: Cache;
  readonly manifest: PackManifest;
}

/** Takes a file from what lies on the device already; false if it is not what it should be. */
async function reuse(
  {site, cache, manifest}: ReusePlace,
  step: Exclude<SaveStep, {kind: 'fetch' | 'assemble'}>,
): Promise<boolean> {
  const target = fileUrl(site, step.file.url);
  const found =
    step.kind === 'keep'
      ? await cache.match(target)
      : await caches.match(fileUrl(site, step.from.url), {cacheName: step.from.cache});
  if (found === undefined) return false;
  const body =
    step.kind === 'rename'
      ? new TextEncoder().encode(renameAssets(await found.clone().text(), assetNames(manifest)))
      : await found.clone().arrayBuffer();
  if (!(await hasHash(body, step.file.sha256))) return false;
  if (step.kind !== 'keep') await put(cache, target, body, found);
  return true;
}

async function put(cache: Cache, url: string, body: BufferSource, before: Response): Promise<void> {
  const headers = {
    'content-type': before.headers.get('content-type') ?? '',
    'content-length': String(body.byteLength),
  };
  await cache.put(url, new Response(body, {headers}));
}
