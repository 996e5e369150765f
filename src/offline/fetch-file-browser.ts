import {hashOf, PART_ID_LENGTH} from './hash-browser.ts';
import {partUrl, type PackFile, type PackPart} from './pack-manifest.ts';
import {SaveFailure} from './save-failure.ts';
import {fileUrl, isHashedName, type OfflineSite} from './site.ts';
import {SAVING_HEADER} from './worker-scope.ts';

/** A connection over which nothing came for so long counts as broken. */
const STALL_MS = 30_000;
/** Waits before each further attempt after a broken connection. */
const PAUSES_MS = [1000, 4000];

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Is told how many bytes of the content have come in, negative where they have to come again. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches one file and verifies its hash.
 * @throws SaveFailure 'damaged' if it differs even when asked for past all caches, 'network' if it cannot be had.
 */
export async function fetchFile(site: OfflineSite, file: PackFile, options: FetchOptions): Promise<Response> {
  const url = fileUrl(site, file.url);
  // What carries a hash in its name may come from the browser's own cache: it was perhaps just read.
  const first = await fetchBody(url, isHashedName(file.url) ? 'default' : 'no-cache', options);
  if (await hasHash(first.body, file.sha256)) return storable(first);
  options.onBytes(-first.body.byteLength);
  const second = await fetchBody(url, 'reload', options);
  if (await hasHash(second.body, file.sha256)) return storable(second);
  options.onBytes(-second.body.byteLength);
  throw new SaveFailure('damaged', url);
}

interface Fetched {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

async function fetchBody(url: string, cache: RequestCache, options: FetchOptions): Promise<Fetched> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(url, cache, options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (error instanceof SaveFailure) throw error;
      const pause = PAUSES_MS[attempt];
      if (pause === undefined) throw new SaveFailure('network', `${url}: ${String(error)}`);
      await wait(pause, options.signal);
    }
  }
}

async function fetchOnce(
  url: string,
  cache: RequestCache,
  {signal, onBytes}: FetchOptions,
): Promise<Fetched> {
  // Stopped between two files: a signal tells it once, to those who listen then.
  signal.throwIfAborted();
  const ending = new AbortController();
  const stop = (): void => ending.abort();
  const giveUp = (): void => ending.abort(new Error(`${url} stalled`));
  let timer = setTimeout(giveUp, STALL_MS);
  let received = 0;
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {cache, signal: ending.signal, headers: {[SAVING_HEADER]: '1'}});
    // Gone: the site has been renewed since the manifest was read, or the manifest is wrong. The caller finds out.
    if (response.status === 404 || response.status === 410)
      throw new SaveFailure('damaged', `${url} is gone`);
    if (!response.ok || response.body === null) throw new TypeError(`${url}: status ${response.status}`);
    const chunks: Uint8Array[] = [];
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, STALL_MS);
      chunks.push(part.value);
      received += part.value.byteLength;
      onBytes(part.value.byteLength);
    }
    return {body: join(chunks, received), type: response.headers.get('content-type') ?? ''};
  } catch (error) {
    onBytes(-received);
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

/** Made anew: the original would carry headers, such as its encoding or a redirect, that no longer hold. */
function storable({body, type}: Fetched): Response {
  return new Response(body, {headers: {'content-type': type, 'content-length': String(body.byteLength)}});
}

/** True if the content's SHA-256 is the one in the manifest. */
export async function hasHash(body: BufferSource, sha256: string): Promise<boolean> {
  return (await hashOf(body)) === sha256;
}

/**
 * Fetches one part of a file; its name is its hash.
 * @throws SaveFailure as `fetchFile` does.
 */
export async function fetchPart(
  site: OfflineSite,
  part: PackPart,
  options: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = fileUrl(site, partUrl(part));
  const {body} = await fetchBody(url, 'default', options);
  if ((await hashOf(body)).slice(0, PART_ID_LENGTH) === part.id) return body;
  options.onBytes(-body.byteLength);
  throw new SaveFailure('damaged', url);
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
