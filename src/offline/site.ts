import type {LocaleTag} from '../handbook/locales.ts';
import {PACK_MANIFEST_NAME} from './pack-manifest.ts';

/** Where a language of this site lies. The site may live below a path, so nothing begins at `/`. */
export interface OfflineSite {
  /** Address of the whole site: what the worker serves. */
  readonly base: URL;
  /** Address of the language, below `base`. */
  readonly root: URL;
  readonly locale: LocaleTag;
}

export function manifestUrl({root}: OfflineSite): string {
  return new URL(PACK_MANIFEST_NAME, root).href;
}

/** Absolute address of a file, from its address in the manifest. */
export function fileUrl(site: OfflineSite, url: string): string {
  return new URL(url, site.root).href;
}

/** True for names that hold a hash of the content, which a browser may take from its own cache unasked. */
export function isHashedName(url: string): boolean {
  return url.startsWith('assets/');
}
