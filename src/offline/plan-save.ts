import type {PackFile} from './pack-manifest.ts';

/** What a cache of the same language holds: the hash of each file, by its address in the manifest. */
export interface StoredPack {
  readonly cache: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What is to be done for one file. Kept and copied files are verified too, and fetched if they are damaged. */
export type SaveStep =
  | {readonly kind: 'keep'; readonly file: PackFile}
  | {
      readonly kind: 'copy';
      readonly file: PackFile;
      readonly from: {readonly cache: string; readonly url: string};
    }
  | {readonly kind: 'fetch'; readonly file: PackFile};

/**
 * Plans how `target` comes to hold all of `files` with the fewest bytes over the network: what lies there stays,
 * what another cache has under any address is copied, the rest is fetched.
 */
export function planSave(
  files: readonly PackFile[],
  target: string,
  stored: readonly StoredPack[],
): readonly SaveStep[] {
  const kept = stored.find((pack) => pack.cache === target)?.files;
  const elsewhere = new Map<string, {cache: string; url: string}>();
  for (const pack of stored) {
    for (const [url, sha256] of pack.files) elsewhere.set(sha256, {cache: pack.cache, url});
  }
  return files.map((file): SaveStep => {
    if (kept?.get(file.url) === file.sha256) return {kind: 'keep', file};
    const from = elsewhere.get(file.sha256);
    return from === undefined ? {kind: 'fetch', file} : {kind: 'copy', file, from};
  });
}

/** Files that a plan takes from the network. */
export function filesToFetch(steps: readonly SaveStep[]): readonly PackFile[] {
  return steps.flatMap((step) => (step.kind === 'fetch' ? [step.file] : []));
}

/** Bytes that a plan adds to what lies on the device. */
export function bytesToStore(steps: readonly SaveStep[]): number {
  return steps.reduce((sum, step) => (step.kind === 'keep' ? sum : sum + step.file.bytes), 0);
}
