import type {DocSearchHit, DocSearchModalProps, DocSearchTranslations} from '@docsearch/react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {usePluginData} from '@docusaurus/useGlobalData';
import translations from '@theme/SearchTranslations';
import ThemeSearchBar from '@theme-original/SearchBar';
import {useEffect, type ComponentType, type ReactElement, type ReactNode} from 'react';
import {say} from '../../components/say.ts';
import '../../css/search.css';
import type {SearchData} from '../../plugins/search-index.ts';
import {SEARCH_ANCHOR} from '../../search/search-anchor.ts';
import {FAILED_HIT_ID} from '../../search/failed-hit.ts';
import {SearchFailure} from './SearchFailure.tsx';
import {useEmbeddedClient} from './use-embedded-client.ts';

type SearchBarProps = Partial<DocSearchModalProps>;
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
  useEffect(() => {
    if (window.location.hash === SEARCH_ANCHOR)
      document.querySelector<HTMLButtonElement>('.DocSearch-Button')?.click();
  }, []);
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

/** The addresses are the site's own already. */
function keepItems(items: DocSearchHit[]): DocSearchHit[] {
  return items;
}

function Hit({hit, children}: HitProps): ReactElement {
  return hit.objectID === FAILED_HIT_ID ? <SearchFailure /> : <Link to={hit.url}>{children}</Link>;
}

function dialogTexts(): DocSearchTranslations {
  const placeholderText = say('search.placeholder');
  const {modal} = translations;
  return {...translations, modal: {...modal, searchBox: {...modal?.searchBox, placeholderText}}};
}
