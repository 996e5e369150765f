import Link from '@docusaurus/Link';
import {useEffect, useState, type ReactNode} from 'react';
import {formatAge} from '../handbook/format-age.ts';
import {formatDate} from '../handbook/format-date.ts';
import {isClockWrong} from '../offline/clock.ts';
import {fetchManifest, type PublishedPack} from '../offline/fetch-manifest-browser.ts';
import {readSavedMark} from '../offline/saved-mark-browser.ts';
import type {SavedMark} from '../offline/saved-mark.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';
import {useOfflineSite} from './use-offline-site.ts';

/** What is published now: asked for once in a tab, however many pages are turned. */
let published: Promise<PublishedPack> | null = null;

/** Says on every page of a saved copy that it is one, of what day, and whether another revision has been published. */
export function SavedCopyNotice(): ReactNode {
  const {tag} = useLocale();
  const readSite = useOfflineSite();
  const [mark, setMark] = useState<SavedMark | null>(null);
  const [newer, setNewer] = useState<string | null>(null);
  // Null while the device's clock is believed.
  const [wrongDate, setWrongDate] = useState<string | null>(null);
  useEffect(() => {
    const found = readSavedMark();
    setMark(found);
    if (found === null) return;
    const judge = (serverTime: Date | null): void => {
      const now = new Date();
      setWrongDate(isClockWrong(now, serverTime, [found.date, found.savedAt]) ? now.toISOString() : null);
    };
    judge(null);
    published ??= fetchManifest(readSite());
    published.then(
      ({manifest, serverTime}) => {
        judge(serverTime);
        setNewer(manifest.revision === found.revision ? null : manifest.date);
      },
      // Without a network there is nothing to tell; the next page asks again.
      () => (published = null),
    );
  }, []);
  return (
    <div className="saved-copy">
      {mark !== null && (
        <p role="note">
          {say('offline.reading', {date: formatDate(mark.date, tag)})}{' '}
          {wrongDate === null
            ? say('offline.age', {age: formatAge(mark.savedAt, tag)})
            : say('offline.clock', {date: formatDate(wrongDate, tag)})}
          {newer !== null && (
            <>
              {' '}
              {say('offline.updateThere', {date: formatDate(newer, tag)})}{' '}
              <Link to="/offline/">{say('offline.seeUpdate')}</Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}
