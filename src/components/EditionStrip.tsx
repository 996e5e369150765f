import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {say} from './say.ts';

/** Names an earlier edition wherever its page is scrolled to: a link or a search leads past the box at the top. */
export function EditionStrip(): ReactNode {
  const {version} = useDoc().metadata;
  if (!isEditionId(version) || version === DEFAULT_EDITION) return null;
  return (
    <p className="edition-strip">
      <strong>{say(`edition.${version}`)}</strong> <span>{say('superseded.title')}</span>
    </p>
  );
}
