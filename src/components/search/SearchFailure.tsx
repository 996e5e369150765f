import type {ReactNode} from 'react';
import {say} from '../say.ts';

/** Says that the search, or its index, could not be had. */
export function SearchFailure({onAskAgain}: {readonly onAskAgain: () => void}): ReactNode {
  return (
    <div className="search-failure" role="alert">
      <p>{say('search.failed')}</p>
      <button type="button" className="button button--primary" onClick={onAskAgain}>
        {say('search.retry')}
      </button>
    </div>
  );
}
