import type {DocSearchHit, DocSearchModalProps} from '@docsearch/react';
import {useActivePluginAndVersion} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback} from 'react';
import {useLocale} from '../../components/use-page.ts';
import {DEFAULT_EDITION, isEditionId} from '../../handbook/editions.ts';
import {findLocale} from '../../handbook/locales.ts';
import type {SearchPlace} from '../../search/answer-docsearch-browser.ts';
import {createFailedHit} from '../../search/failed-hit.ts';

type SearchClient = Parameters<NonNullable<DocSearchModalProps['transformSearchClient']>>[0];

/**
 * For `transformSearchClient`: a client that answers from the index of the edition that is being read, or of the
 * default edition on pages that belong to none.
 */
export function useEmbeddedClient(): (client: SearchClient) => SearchClient {
  const {tag} = useLocale();
  const baseUrl = useBaseUrl('/');
  const version = useActivePluginAndVersion()?.activeVersion?.name ?? DEFAULT_EDITION;
  const edition = isEditionId(version) ? version : DEFAULT_EDITION;
  return useCallback(
    (client) => {
      const place = {baseUrl, locale: findLocale(tag), edition};
      // Called when the dialog opens: until then no page loads the engine or the index.
      void loadEngine().then(({prepareAnswers}) => prepareAnswers(place), ignore);
      const search = async ({requests}: Questions): Promise<unknown> => {
        const results = requests.map(async ({indexName, query}) => {
          const hits = await answer(place, query ?? '');
          return {index: indexName, query, hits, nbHits: hits.length};
        });
        return {results: await Promise.all(results)};
      };
      return {...client, search: search as SearchClient['search']};
    },
    [baseUrl, tag, edition],
  );
}

/** What the dialog hands to its client. */
interface Questions {
  readonly requests: readonly {readonly indexName: string; readonly query?: string}[];
}

const loadEngine = () => import('../../search/answer-docsearch-browser.ts');

async function answer(place: SearchPlace, query: string): Promise<readonly DocSearchHit[]> {
  // Without a network even the engine may be missing: that is said in the same way.
  const engine = await loadEngine().catch(ignore);
  return engine === undefined ? [createFailedHit()] : engine.answerDocSearch(place, query);
}

function ignore(): undefined {
  return undefined;
}
