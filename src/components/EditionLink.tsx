import Link from '@docusaurus/Link';
import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {EDITIONS} from '../handbook/editions.ts';
import {say} from './say.ts';

/** The same chapter in the other editions, as plain links. */
export function EditionLink(): ReactNode {
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  const others = EDITIONS.filter(({docsVersion}) => docsVersion !== activeVersion?.name);
  return others.map(({id, docsVersion}) => {
    const chapter = alternateDocVersions[docsVersion];
    return chapter === undefined ? null : (
      <p key={id}>
        <Link to={chapter.path}>{say('nav.otherEdition', {edition: say(`edition.${id}`)})}</Link>
      </p>
    );
  });
}
