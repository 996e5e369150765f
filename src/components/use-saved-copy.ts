import {useEffect, useState} from 'react';
import {readSavedCopies} from '../offline/records-browser.ts';
import type {SavedCopy} from '../offline/saved-copy.ts';
import {useOfflineSite} from './use-offline-site.ts';

/** The saved copy of the current language; null until it is known, where there is none, and on the server. */
export function useSavedCopy(): SavedCopy | null {
  const readSite = useOfflineSite();
  const [copy, setCopy] = useState<SavedCopy | null>(null);
  useEffect(() => {
    if (!('caches' in window)) return;
    const {base, locale} = readSite();
    readSavedCopies(base).then(
      (copies) => setCopy(copies.find((candidate) => candidate.locale === locale) ?? null),
      () => undefined,
    );
    // Once for each page; the language does not change while it is open.
  }, []);
  return copy;
}
