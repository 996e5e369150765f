import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {formatDate} from '../handbook/format-date.ts';
import {findLocale} from '../handbook/locales.ts';
import type {PageFacts} from '../handbook/page-facts.ts';
import {chapterPath} from '../handbook/paths.ts';
import type {Recall} from '../handbook/recalls.ts';
import {recallsOf, warningOf} from '../offline/recalls.ts';
import {say} from './say.ts';
import {useLocale, usePageFacts} from './use-page.ts';
import {useRecalls} from './use-recalls.ts';

/** Warns of dangerous errors that were found in this revision of the page, a copy saved long ago included. */
export function RecallNotice(): ReactNode {
  const {metadata} = useDoc();
  const facts = usePageFacts();
  const {tag} = useLocale();
  const recalls = useRecalls();
  if (facts === null) return null;
  const edition = isEditionId(metadata.version) ? metadata.version : DEFAULT_EDITION;
  const page = {locale: tag, edition, chapter: metadata.id};
  return recallsOf(recalls, page, facts).map((recall) => (
    <Warning key={recall.id} recall={recall}>
      {recall.anchor !== null && <a href={`#${recall.anchor}`}>#{recall.anchor}</a>}
    </Warning>
  ));
}

/** The same on a page that gathers sentences of many chapters; `facts` are theirs, by the chapter. */
export function GatheredRecalls({facts}: {facts: Readonly<Record<string, PageFacts>>}): ReactNode {
  const {tag} = useLocale();
  const recalls = useRecalls();
  return Object.entries(facts)
    .flatMap(([chapter, own]) => recallsOf(recalls, {locale: tag, edition: DEFAULT_EDITION, chapter}, own))
    .map((recall) => {
      const place =
        chapterPath(recall.edition, recall.chapter) + (recall.anchor === null ? '' : `#${recall.anchor}`);
      return (
        <Warning key={recall.id} recall={recall}>
          <Link to={place}>{place}</Link>
        </Warning>
      );
    });
}

/** `children` lead to the place. */
function Warning({recall, children}: {recall: Recall; children: ReactNode}): ReactNode {
  const {tag} = useLocale();
  const {language, text} = warningOf(recall, tag);
  return (
    <aside className="recall" role="alert">
      <p className="recall__title">{say('recall.title')}</p>
      <p>
        <span lang={language} dir={findLocale(language).direction}>
          {text}
        </span>{' '}
        {children}
      </p>
      <p>{say('recall.found', {date: formatDate(recall.found, tag)})}</p>
    </aside>
  );
}
