import Head from '@docusaurus/Head';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ComponentProps, ReactNode} from 'react';
import type {SearchData} from '../../plugins/search-index.ts';

/**
 * The head as the theme's search bar gets it; see `src/plugins/search-index.ts`. All that the search bar puts there is
 * the advice to connect to Algolia's servers beforehand, which is for hosted search alone.
 */
export default function SearchBarHead(props: ComponentProps<typeof Head>): ReactNode {
  const {kind} = usePluginData('search-index') as SearchData;
  return kind === 'hosted' ? <Head {...props} /> : null;
}
