import type {DocSearchModalProps} from '@docsearch/react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useActivePluginAndVersion} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import translations from '@theme/SearchTranslations';
import ThemeSearchBar from '@theme-original/SearchBar';
import {useCallback, type ComponentType, type ReactNode} from 'react';
import {say} from '../../components/say.ts';
import {useLocale} from '../../components/use-handbook.ts';
import '../../css/search.css';
import {DEFAULT_EDITION, isEditionId} from '../../handbook/editions.ts';
import type {SearchData} from '../../plugins/search-index.ts';
import {SearchFailure} from './SearchFailure.tsx';

type SearchBarProps = Partial<DocSearchModalProps>;
type SearchClient = Parameters<NonNullable<DocSearchModalProps['transformSearchClient']>>[0];
type HitProps = Parameters<NonNullable<DocSearchModalProps['hitComponent']>>[0];

/** Wraps the theme's search bar, which leaves its later props to DocSearch: asks the site's own index instead of Algolia. */
export default function SearchBar(props: SearchBarProps): ReactNode {
  const {kind} = usePluginData('search-index') as SearchData;
  switch (kind) {
    case 'embedded':
      return <EmbeddedSearchBar {...props} />;
    case 'hosted':
      return <Original {...props} />;
  }
}

const Original = ThemeSearchBar as ComponentType<SearchBarProps>;

function EmbeddedSearchBar(props: SearchBarProps): ReactNode {
  const transformSearchClient = useEmbeddedClient();
  return (
    <>
      <Head>
        <html data-search="embedded" />
      </Head>
      <Original
        {...props}
        placeholder={say('search.placeholder')}
        translations={dialogTexts()}
        transformSearchClient={transformSearchClient}
        transformItems={keepItems}
        hitComponent={Hit}
      />
    </>
  );
}

function useEmbeddedClient(): (client: SearchClient) => SearchClient {
  const locale = useLocale();
  const baseUrl = useBaseUrl('/');
  const version = useActivePluginAndVersion()?.activeVersion?.name ?? DEFAULT_EDITION;
  const edition = isEditionId(version) ? version : DEFAULT_EDITION;
  return useCallback(
    (client) => {
      const place = {baseUrl, locale, edition};
      // Loaded when the dialog opens, so that no page carries the engine.
      const loadEngine = () => import('../../search/answer-docsearch-browser.ts');
    },
    [baseUrl, locale.tag, edition],
  );
}
