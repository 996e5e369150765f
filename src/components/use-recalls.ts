import {useEffect, useState} from 'react';
import type {Recall} from '../handbook/recalls.ts';
import {fetchRecalls, readKnownRecalls} from '../offline/recalls-browser.ts';
import {useLooks} from './use-looks.ts';
import {useOfflineSite} from './use-offline-site.ts';

/** The dangerous errors that are known: what the device knows at once, then what is published. */
export function useRecalls(): readonly Recall[] {
  const readSite = useOfflineSite();
  const looks = useLooks();
  const [recalls, setRecalls] = useState<readonly Recall[]>([]);
  useEffect(() => {
    const {base} = readSite();
    let isShown = true;
    setRecalls(readKnownRecalls(base));
    void fetchRecalls(base).then((fetched) => {
      if (isShown) setRecalls(fetched);
    });
    return () => {
      isShown = false;
    };
  }, [looks]);
  return recalls;
}
