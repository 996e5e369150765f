import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEffect, useState, type ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {formatDate} from '../handbook/format-date.ts';
import {findLocale} from '../handbook/locales.ts';
import type {Recall} from '../handbook/recalls.ts';
import {fetchRecalls, readKnownRecalls} from '../offline/recalls-browser.ts';
import {recallsOf, warningOf} from '../offline/recalls.ts';
import {say} from './say.ts';
import {useLooks} from './use-looks.ts';
import {useOfflineSite} from './use-offline-site.ts';
import {useLocale, usePageFacts} from './use-page.ts';

/** Warns of dangerous errors that were found in this revision of the page, a copy saved long ago included. */
export function RecallNotice(): ReactNode {
  const {metadata} = useDoc();
  const facts = usePageFacts();
  const {tag} = useLocale();
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
  if (facts === null) return null;
  const edition = isEditionId(metadata.version) ? metadata.version : DEFAULT_EDITION;
  const page = {locale: tag, edition, chapter: metadata.id};
  return recallsOf(recalls, page, facts).map((recall) => {
    const {id, found, anchor} = recall;
    const {language, text} = warningOf(recall, tag);
    return (
      <aside key={id} className="recall" role="alert">
        <p className="recall__title">{say('recall.title')}</p>
        <p>
          <span lang={language} dir={findLocale(language).direction}>
            {text}
          </span>{' '}
          {anchor !== null && <a href={`#${anchor}`}>#{anchor}</a>}
        </p>
        <p>{say('recall.found', {date: formatDate(found, tag)})}</p>
      </aside>
    );
  });
}
