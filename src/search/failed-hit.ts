import type {DocSearchHit} from '@docsearch/react';
import {createDocSearchHit} from './docsearch-hit.ts';

/** Id of the "hit" that says that the index could not be loaded. */
export const FAILED_HIT_ID = 'search-failed';

/** The one "hit" of a search that could not be made; the site's search bar shows it as a message. */
export function createFailedHit(): DocSearchHit {
  const hit = createDocSearchHit({
    id: FAILED_HIT_ID,
    url: '',
    anchor: '',
    chapter: '',
    section: '',
    markedSection: '',
    snippet: '',
  });
  // The dialog does not keep this type among the recent searches.
  return {...hit, type: 'content'};
}
