import type {PackFile, PackPart} from './pack-manifest.ts';

/** What a cache of the same language holds, by the addresses in its manifest. */
export interface StoredPack {
  readonly cache: string;
  /** The hash of each file. */
  readonly files: ReadonlyMap<string, string>;
  /** The hash that a page would have with the scripts of the revision that is planned (see rename-assets.ts). */
  readonly renamed: ReadonlyMap<string, string>;
  /** The ids of a file's parts, where the revision that is planned has it in parts. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface StoredPlace {
  readonly cache: string;
  readonly url: string;
}

/** What is to be done for one file. What does not come from the network is verified too, and fetched if it is not right. */
export type SaveStep =
  | {readonly kind: 'keep'; readonly file: PackFile}
  | {readonly kind: 'copy' | 'rename'; readonly file: PackFile; readonly from: StoredPlace}
  /** Put together from parts of an earlier file and those that are new. */
  | {
      readonly kind: 'assemble';
      readonly file: PackFile;
      readonly from: StoredPlace;
      readonly missing: readonly PackPart[];
    }
  | {readonly kind: 'fetch'; readonly file: PackFile};

/**
 * Plans how `target` comes to hold all of `files` with the fewest bytes over the network: what lies there stays,
 * what another cache has under any address is copied, a page that differs in the names of its scripts is given
 * today's, a large file is put together from its parts, the rest is fetched.
 */
export function planSave(
  files: readonly PackFile[],
  target: string,
  stored: readonly StoredPack[],
): readonly SaveStep[] {
  const kept = stored.find((pack) => pack.cache === target)?.files;
  const places = new Map<string, {kind: 'copy' | 'rename'; from: StoredPlace}>();
  for (const {cache, renamed} of stored)
    for (const [url, sha256] of renamed) places.set(sha256, {kind: 'rename', from: {cache, url}});
  for (const pack of stored)
    for (const [url, sha256] of pack.files)
      places.set(sha256, {kind: 'copy', from: {cache: pack.cache, url}});
  return files.map((file): SaveStep => {
    if (kept?.get(file.url) === file.sha256) return {kind: 'keep', file};
    const place = places.get(file.sha256);
    if (place !== undefined) return {...place, file};
    return assembleStep(file, stored) ?? {kind: 'fetch', file};
  });
}

function assembleStep(file: PackFile, stored: readonly StoredPack[]): SaveStep | null {
  const steps = stored.flatMap(({cache, parts}) => {
    const known = parts.get(file.url);
    if (known === undefined || file.parts === undefined) return [];
    const missing = file.parts.filter(({id}) => !known.has(id));
    return [{kind: 'assemble', file, from: {cache, url: file.url}, missing} as const];
  });
  const best = steps.sort((one, other) => weigh(one.missing) - weigh(other.missing))[0];
  return best === undefined || weigh(best.missing) >= file.transferBytes ? null : best;
}

function weigh(parts: readonly PackPart[]): number {
  return parts.reduce((sum, part) => sum + part.transferBytes, 0);
}

/** Files, or parts of files, that a plan takes from the network. */
export function filesToFetch(
  steps: readonly SaveStep[],
): readonly Pick<PackFile, 'bytes' | 'transferBytes'>[] {
  return steps.flatMap((step): readonly Pick<PackFile, 'bytes' | 'transferBytes'>[] =>
    step.kind === 'fetch' ? [step.file] : step.kind === 'assemble' ? step.missing : [],
  );
}

/** Bytes that a plan adds to what lies on the device. */
export function bytesToStore(steps: readonly SaveStep[]): number {
  return steps.reduce((sum, step) => (step.kind === 'keep' ? sum : sum + step.file.bytes), 0);
}
