import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';
import {useSavedCopy} from './use-saved-copy.ts';

/** One line for the foot of a page: the way to saving the language, or that it is saved. A link, so that it works without scripts. */
export function SaveButton(): ReactNode {
  const {name} = useLocale();
  const copy = useSavedCopy();
  return (
    <p className="save-button">
      <Link className="button button--outline button--primary" to="/offline/">
        {say(copy === null ? 'offline.pageButton' : 'offline.pageSaved', {language: name})}
      </Link>
    </p>
  );
}
