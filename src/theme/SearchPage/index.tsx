import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {usePluginData} from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import {lazy, Suspense, useState, type ReactNode} from 'react';
import {SearchPanel} from '../../components/search/SearchPanel.tsx';
import {useSearchEdition} from '../../components/search/use-answer.ts';
import {say} from '../../components/say.ts';
import '../../css/search.css';
import type {EditionId} from '../../handbook/editions.ts';
import {isEditionId} from '../../handbook/editions.ts';
import type {SearchData} from '../../plugins/search-index.ts';
import {PAGE_SIZE} from '../../search/answer-query.ts';

const Original = lazy(() => import('@theme-original/SearchPage'));

/** The search on a page of its own: more results, and an address that can be kept. In hosted mode the theme's. */
export default function SearchPage(): ReactNode {
  const {kind} = usePluginData('search-index') as SearchData;
  const isBrowser = useIsBrowser();
  switch (kind) {
    case 'embedded':
      return (
        <Layout title={say('search.placeholder')}>
          <Head>
            <meta name="robots" content="noindex, follow" />
          </Head>
          <main className="container margin-vert--lg search-page">
            <h1>{say('search.placeholder')}</h1>
            {isBrowser ? <EmbeddedSearchPage /> : <noscript>{say('search.noScript')}</noscript>}
          </main>
        </Layout>
      );
    case 'hosted':
      return isBrowser ? (
        <Suspense fallback={null}>
          <Original />
        </Suspense>
      ) : null;
  }
}

function EmbeddedSearchPage(): ReactNode {
  const {search, key} = useLocation();
  // Anew where a link leads to another search; typing changes the address without a word to the router.
  return <Search key={key ?? ''} asked={new URLSearchParams(search)} />;
}

function Search({asked}: {readonly asked: URLSearchParams}): ReactNode {
  const [query, setQuery] = useState(asked.get('q') ?? '');
  const [chosen, choose] = useSearchEdition();
  const wanted = asked.get('edition') ?? '';
  const [edition, setEdition] = useState<EditionId>(isEditionId(wanted) ? wanted : chosen);
  const show = (nextQuery: string, nextEdition: EditionId): void => {
    setQuery(nextQuery);
    setEdition(nextEdition);
    choose(nextEdition);
    const parameters = new URLSearchParams({
      ...(nextQuery === '' ? {} : {q: nextQuery}),
      edition: nextEdition,
    });
    // In its place: "back" leads to where the reader came from, not through every letter.
    window.history.replaceState(window.history.state, '', `?${parameters.toString()}`);
  };
  return (
    <SearchPanel
      query={query}
      onQuery={(next) => show(next, edition)}
      edition={edition}
      onEdition={(next) => show(query, next)}
      size={PAGE_SIZE}
    />
  );
}
