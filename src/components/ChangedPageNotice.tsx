import {useLocation} from '@docusaurus/router';
import {useEffect, useState, type ReactNode} from 'react';
import {formatDate} from '../handbook/format-date.ts';
import {readSavedMark} from '../offline/saved-mark-browser.ts';
import {fetchPublishedRevision} from '../offline/published-revision-browser.ts';
import {say} from './say.ts';
import {useLooks} from './use-looks.ts';
import {useLocale, usePageFacts} from './use-page.ts';

const OPENED = Date.now();
/** Younger tabs do not ask: a page is a request, and text changes on few days. */
const OLD_TAB_MS = 24 * 60 * 60 * 1000;

/**
 * In a tab that has stayed open for a day: says that another revision of the page has been published. Its chapters come
 * from the site of the day when it was opened, also those that are turned to now. A saved copy tells it by itself.
 */
export function ChangedPageNotice(): ReactNode {
  const facts = usePageFacts();
  const {tag} = useLocale();
  const {pathname} = useLocation();
  const looks = useLooks();
  const [changed, setChanged] = useState<{readonly pathname: string; readonly date: string} | null>(null);
  const own = facts?.revision.id;
  useEffect(() => {
    if (own === undefined || Date.now() - OPENED < OLD_TAB_MS || readSavedMark() !== null) return;
    fetchPublishedRevision(pathname).then(
      (published) => {
        if (published !== null) setChanged(published.id === own ? null : {pathname, date: published.date});
      },
      // Without a network there is nothing to tell; the next look asks again.
      () => undefined,
    );
  }, [own, pathname, looks]);
  if (changed?.pathname !== pathname) return null;
  return (
    <aside className="notice notice--warning" role="status">
      <p>
        {say('offline.updateThere', {date: formatDate(changed.date, tag)})}{' '}
        <button
          type="button"
          className="button button--primary button--sm"
          onClick={() => window.location.reload()}
        >
          {say('offline.reloadNow')}
        </button>
      </p>
    </aside>
  );
}
