import {useEffect, useState, useSyncExternalStore} from 'react';
import type {OfflineState} from '../offline/offline-state.ts';
import {createOfflineStore, type OfflineStore} from '../offline/offline-store-browser.ts';
import {useOfflineSite} from './use-offline-site.ts';

const UNKNOWN: OfflineState = {kind: 'unknown'};
/** One for the tab: a save goes on while the reader turns to other pages. */
let store: OfflineStore | null = null;

/** The store of the current language and its state. The state is 'unknown' on the server and at first. */
export function useOffline(): {readonly state: OfflineState; readonly store: OfflineStore | null} {
  const readSite = useOfflineSite();
  const [current, setCurrent] = useState<OfflineStore | null>(null);
  useEffect(() => {
    store ??= createOfflineStore(readSite());
    setCurrent(store);
    void store.look();
    // Once: neither the site nor the language changes while the tab is open.
  }, []);
  const state = useSyncExternalStore(
    current?.subscribe ?? (() => () => undefined),
    () => current?.read() ?? UNKNOWN,
    () => UNKNOWN,
  );
  return {state, store: current};
}
