import {fetchManifest, sizeOnTheWay, type PublishedPack} from './fetch-manifest-browser.ts';
import type {Offer, OfferSize} from './offline-state.ts';
import {filesOf, selectGroups, sumFiles} from './pack-manifest.ts';
import {filesToFetch, planSave, type StoredPack} from './plan-save.ts';
import {cacheName, type SavedCopy} from './saved-copy.ts';
import type {OfflineSite} from './site.ts';
import {readStoredPacks} from './stored-packs-browser.ts';

/** Looks up what the server has for a language, and what of it would have to come. */
export async function readOffer(site: OfflineSite, copies: readonly SavedCopy[]): Promise<Offer> {
  let published: PublishedPack;
  try {
    published = await fetchManifest(site);
  } catch {
    return {kind: 'unreachable'};
  }
  const stored = await readStoredPacks(site);
  const {revision, date} = published.manifest;
  const size = (withPdf: boolean): OfferSize => sizeOf(site, published, {withPdf, stored, copies});
  return {kind: 'published', revision, date, withoutPdf: size(false), withPdf: size(true)};
}

interface Stock {
  readonly withPdf: boolean;
  readonly stored: readonly StoredPack[];
  readonly copies: readonly SavedCopy[];
}

function sizeOf(site: OfflineSite, published: PublishedPack, {withPdf, stored, copies}: Stock): OfferSize {
  const {manifest} = published;
  const files = filesOf(manifest, selectGroups(manifest, withPdf));
  const target = cacheName(site.base, site.locale, manifest.revision);
  const steps = planSave(files, target, stored);
  const isActive = copies.some(({cache}) => cache === target);
  return {
    toFetch: sizeOnTheWay(published, sumFiles(filesToFetch(steps))),
    onDevice: sumFiles(files).bytes,
    isBegun: !isActive && steps.some((step) => step.kind === 'keep'),
  };
}
