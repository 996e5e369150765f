import {useHistory} from '@docusaurus/router';
import type {MouseEvent, ReactNode} from 'react';

interface ResultLinkProps {
  /** Address on this site, with the site's base. */
  readonly to: string;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/**
 * A link of the answer. The theme's fetches ahead what it leads to as soon as it is seen, and watches for that anew
 * whenever it is drawn: with each letter for every result, most of which nobody opens.
 */
export function ResultLink({to, onFollow, children}: ResultLinkProps): ReactNode {
  const history = useHistory();
  return (
    <a
      href={to}
      onClick={(event) => {
        onFollow();
        if (opensElsewhere(event)) return;
        event.preventDefault();
        const {pathname, search, hash} = history.location;
        if (to === pathname + search + hash) history.replace(to);
        else history.push(to);
      }}
    >
      {children}
    </a>
  );
}

/** The reader wants it in another tab or window, or saved. */
function opensElsewhere({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
