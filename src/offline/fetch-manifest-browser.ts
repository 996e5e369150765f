import {fetchSoon} from './fetch-soon-browser.ts';
import {parsePackManifest, type PackManifest} from './pack-manifest.ts';
import {SaveFailure} from './save-failure.ts';
import {manifestUrl, type OfflineSite} from './site.ts';
import {SAVING_HEADER} from './worker-scope.ts';

/** An answer that has not begun by then does not come: some networks take a request and give nothing back. */
const PATIENCE_MS = 30_000;

/** A manifest as it is published now. */
export interface PublishedPack {
  readonly manifest: PackManifest;
  /** True where the server compresses, so that sizes can be told as they will be on the way. */
  readonly isCompressed: boolean;
  /** When the server says that it is; null where it does not. */
  readonly serverTime: Date | null;
}

/**
 * Asks the server for a language's manifest, past the browser's caches.
 * @throws SaveFailure 'network' without an answer, 'damaged' where something else answered.
 */
export async function fetchManifest(site: OfflineSite, signal?: AbortSignal): Promise<PublishedPack> {
  const request = new Request(manifestUrl(site), {
    cache: 'no-store',
    headers: {[SAVING_HEADER]: '1'},
    ...(signal === undefined ? {} : {signal}),
  });
  const response = await fetchSoon(request, PATIENCE_MS);
  if (!response.ok) throw new SaveFailure('network', `${manifestUrl(site)}: status ${response.status}`);
  const manifest = parsePackManifest(await response.text());
  if (manifest === null || manifest.locale !== site.locale)
    throw new SaveFailure('damaged', manifestUrl(site));
  return {
    manifest,
    isCompressed: response.headers.has('content-encoding'),
    serverTime: parseTime(response.headers.get('date')),
  };
}

function parseTime(text: string | null): Date | null {
  const time = new Date(text ?? NaN);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** Size of several files, or parts, on the way to the reader. */
export function sumOnTheWay(
  published: Pick<PublishedPack, 'isCompressed'>,
  sizes: readonly {readonly bytes: number; readonly transferBytes: number}[],
): number {
  return sizes.reduce((sum, size) => sum + sizeOnTheWay(published, size), 0);
}

/** Size of files on the way to the reader, in bytes, as this server sends them. */
export function sizeOnTheWay(
  {isCompressed}: Pick<PublishedPack, 'isCompressed'>,
  sizes: {readonly bytes: number; readonly transferBytes: number},
): number {
  return isCompressed ? sizes.transferBytes : sizes.bytes;
}
