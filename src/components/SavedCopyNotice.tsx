import Link from '@docusaurus/Link';
import {useEffect, useState, type ReactNode} from 'react';
import {formatAge} from '../handbook/format-age.ts';
import {formatDate} from '../handbook/format-date.ts';
import {askHourly} from '../offline/ask-hourly.ts';
import {dayShown, isClockWrong} from '../offline/clock.ts';
import {fetchManifest} from '../offline/fetch-manifest-browser.ts';
import {readSavedMark} from '../offline/saved-mark-browser.ts';
import type {SavedMark} from '../offline/saved-mark.ts';
import type {OfflineSite} from '../offline/site.ts';
import {say} from './say.ts';
import {useLooks} from './use-looks.ts';
import {useOfflineSite} from './use-offline-site.ts';
import {useLocale} from './use-page.ts';

/** What is published now: asked for once an hour in a tab, however many pages are turned. */
const askForManifest = askHourly((site: OfflineSite) => fetchManifest(site));

/** Says on every page of a saved copy that it is one, of what day, and whether another revision has been published. */
export function SavedCopyNotice(): ReactNode {
  const {tag} = useLocale();
  const readSite = useOfflineSite();
  const [mark, setMark] = useState<SavedMark | null>(null);
  const [newer, setNewer] = useState<string | null>(null);
  // Null while the device's clock is believed.
  const [wrongDate, setWrongDate] = useState<string | null>(null);
  const looks = useLooks();
  useEffect(() => {
    const found = readSavedMark();
    setMark(found);
    if (found !== null) setWrongDate(wrongDateOf(found, null));
  }, []);
  useEffect(() => {
    if (mark === null) return;
    askForManifest(readSite()).then(
      ({manifest, serverTime}) => {
        setWrongDate(wrongDateOf(mark, serverTime));
        setNewer(manifest.revision === mark.revision ? null : manifest.date);
      },
      // Without a network there is nothing to tell; the next look asks again.
      () => undefined,
    );
  }, [mark, looks]);
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

/** What the device takes for today where its clock cannot be right; null where it can. */
function wrongDateOf({date, savedAt}: SavedMark, serverTime: Date | null): string | null {
  const now = new Date();
  return isClockWrong(now, serverTime, [date, savedAt]) ? dayShown(now) : null;
}
