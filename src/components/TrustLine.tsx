import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {trustFacts} from '../handbook/trust-line.ts';
import {say} from './say.ts';
import {useHandbook, useLocale} from './use-handbook.ts';

/** Which text this is, of what day, whether it is a translation and whether a clinician has read it. */
export function TrustLine(): ReactNode {
  const {metadata} = useDoc();
  const {revisions, trust} = useHandbook();
  const {tag} = useLocale();
  const edition = isEditionId(metadata.version) ? metadata.version : DEFAULT_EDITION;
  const translation = trust[edition][metadata.id] ?? null;
  const facts = trustFacts({locale: tag, edition, revision: revisions[edition], say, translation});
  return (
    <p className="trust-line" role="note" aria-label={say('trust.label')}>
      {facts.join(' · ')}
    </p>
  );
}
