import {fetchManifest, sumOnTheWay, type PublishedPack} from './fetch-manifest-browser.ts';
import type {Offer, OfferSize} from './offline-state.ts';
import {
  filesOf,
  isPdfGroup,
  PACK_GROUPS,
  selectGroups,
  sumFiles,
  WEIGHTS,
  type SaveChoice,
} from './pack-manifest.ts';
import {filesToFetch, planSave, type StoredPack} from './plan-save.ts';
import {cacheName, type SavedCopy} from './saved-copy.ts';
import type {OfflineSite} from './site.ts';
import {isPage, readStoredPacks} from './stored-packs-browser.ts';

/** What the server has, and when it says that it is. */
export interface ReadOffer {
  readonly offer: Offer;
  readonly serverTime: Date | null;
}

/** Looks up what the server has for a language, and what of it would have to come. */
export async function readOffer(site: OfflineSite, copies: readonly SavedCopy[]): Promise<ReadOffer> {
  let published: PublishedPack;
  try {
    published = await fetchManifest(site);
  } catch {
    return {offer: {kind: 'unreachable'}, serverTime: null};
  }
  const {manifest, serverTime} = published;
  const stored = await readStoredPacks(site, manifest);
  const copy = copies.find(({locale}) => locale === site.locale) ?? null;
  const hasPdf = PACK_GROUPS.some((group) => isPdfGroup(group) && manifest.totals[group] !== undefined);
  return {
    serverTime,
    offer: {
      kind: 'published',
      revision: manifest.revision,
      date: manifest.date,
      sizeOf: (choice) => sizeOf(site, published, {choice, stored, copies}),
      changedPages: copy === null ? null : countChangedPages(published, copy, stored),
      weights: WEIGHTS.filter((weight) => weight !== 'pdf' || hasPdf),
    },
  };
}

interface Stock {
  readonly choice: SaveChoice;
  readonly stored: readonly StoredPack[];
  readonly copies: readonly SavedCopy[];
}

function sizeOf(site: OfflineSite, published: PublishedPack, {choice, stored, copies}: Stock): OfferSize {
  const {manifest} = published;
  const files = filesOf(manifest, selectGroups(manifest, choice));
  const target = cacheName(site.base, site.locale, manifest.revision);
  const steps = planSave(files, target, stored);
  const isActive = copies.some(({cache}) => cache === target);
  return {
    onTheWay: sumOnTheWay(published, files),
    toFetch: sumOnTheWay(published, filesToFetch(steps)),
    onDevice: sumFiles(files).bytes,
    isBegun: !isActive && steps.some((step) => step.kind === 'keep'),
  };
}

/** Pages that the copy has and that read otherwise now; another name of a script is no change. */
function countChangedPages(
  {manifest}: PublishedPack,
  copy: SavedCopy,
  stored: readonly StoredPack[],
): number {
  const pack = stored.find(({cache}) => cache === copy.cache);
  return manifest.files.filter(
    (file) =>
      isPage(file) &&
      copy.groups.includes(file.group) &&
      pack?.files.get(file.url) !== file.sha256 &&
      pack?.renamed.get(file.url) !== file.sha256,
  ).length;
}
