import {isLocaleTag, type LocaleTag} from '../handbook/locales.ts';
import {PACK_GROUPS, type PackGroup} from './pack-manifest.ts';

/** The record that makes a cache a saved language: what it names is complete and verified, nothing else is. */
export interface SavedCopy {
  readonly locale: LocaleTag;
  readonly revision: string;
  /** ISO day of the revision. */
  readonly date: string;
  /** ISO instant at which the saving ended, by the device's clock. */
  readonly savedAt: string;
  readonly groups: readonly PackGroup[];
  /** Space that it takes on the device. */
  readonly bytes: number;
  /** Name of the cache that holds it. */
  readonly cache: string;
}

/** Reads a record from the device; null if it is damaged or of a form that this version does not know. */
export function parseSavedCopy(text: string): SavedCopy | null {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof SavedCopy, unknown>> | null;
    const {locale, revision, date, savedAt, groups, bytes, cache} = value ?? {};
    if (typeof locale !== 'string' || !isLocaleTag(locale)) return null;
    if (typeof revision !== 'string' || typeof date !== 'string' || typeof savedAt !== 'string') return null;
    if (!Array.isArray(groups) || typeof bytes !== 'number' || typeof cache !== 'string') return null;
    return {
      locale,
      revision,
      date,
      savedAt,
      bytes,
      cache,
      groups: PACK_GROUPS.filter((id) => groups.includes(id)),
    };
  } catch {
    return null;
  }
}

/**
 * Name of the cache of one language at one revision. Caches belong to the whole origin, so the site's base
 * address is part of the name: `handbook /base/ fr 0123456789ab`.
 */
export function cacheName(base: URL, locale: LocaleTag, revision: string): string {
  return `handbook ${base.pathname} ${locale} ${revision}`;
}

/** Name of the cache that holds the records themselves. */
export function recordsCacheName(base: URL): string {
  return `handbook ${base.pathname} records`;
}

/** The language and revision that a cache holds; null for caches that are none of ours. */
export function parseCacheName(name: string, base: URL): {locale: LocaleTag; revision: string} | null {
  const [family, path, locale, revision, ...rest] = name.split(' ');
  if (family !== 'handbook' || path !== base.pathname || rest.length > 0) return null;
  if (locale === undefined || revision === undefined || !isLocaleTag(locale)) return null;
  return {locale, revision};
}
