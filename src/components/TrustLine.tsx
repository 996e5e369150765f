import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {trustFacts} from '../handbook/trust-line.ts';
import {say} from './say.ts';
import {useLocale, usePageFacts} from './use-page.ts';

/** Which text this is, of what day, whether it is a translation and whether a clinician has read it. */
export function TrustLine(): ReactNode {
  const {metadata} = useDoc();
  const facts = usePageFacts();
  const {tag} = useLocale();
  if (facts === null) return null;
  const edition = isEditionId(metadata.version) ? metadata.version : DEFAULT_EDITION;
  const {revision, trust} = facts;
  return (
    <p
      className="trust-line"
      role="note"
      aria-label={say('trust.label')}
      data-revision={`${revision.id}/${revision.date}`}
    >
      {trustFacts({locale: tag, edition, revision, say, translation: trust}).join(' · ')}
    </p>
  );
}
