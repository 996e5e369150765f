import type {DocSearchHit} from '@docsearch/react';
import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {chapterPath} from '../handbook/paths.ts';
import {createDocSearchHits} from './docsearch-hits.ts';
import {createFailedHit} from './failed-hit.ts';
import {loadIndex} from './load-index-browser.ts';
import {queryIndex} from './query-index.ts';

/** As many as the dialog would ask of the hosted service. */
const MOST_HITS = 20;

/** In which text the reader searches; `baseUrl` is the address at which the language begins. */
export interface SearchPlace {
  readonly baseUrl: string;
  readonly locale: Locale;
  readonly edition: EditionId;
}

/** Begins to fetch the index while the reader still types; a failure is told when there is a question. */
export function prepareAnswers({baseUrl, locale, edition}: SearchPlace): void {
  loadIndex(baseUrl, locale, edition).catch(() => undefined);
}

/** Answers the dialog from the index that comes with the site. Never throws: a failure is a hit that says so. */
export async function answerDocSearch(
  {baseUrl, locale, edition}: SearchPlace,
  query: string,
): Promise<readonly DocSearchHit[]> {
  try {
    const index = await loadIndex(baseUrl, locale, edition);
    return createDocSearchHits(index, queryIndex(index, query, MOST_HITS), (chapter, anchor) => {
      const page = baseUrl + chapterPath(edition, chapter).slice(1);
      return anchor === '' ? page : `${page}#${anchor}`;
    });
  } catch (error) {
    // eslint-disable-next-line no-console -- the reader is told in the dialog; why it failed is for whoever looks into it
    console.error(error);
    return [createFailedHit()];
  }
}
