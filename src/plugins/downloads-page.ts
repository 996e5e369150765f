import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DownloadsData} from '../components/DownloadsPage.tsx';
import {createPageData} from './create-page-data.ts';

/** Adds the page about the downloads; its data is loaded with that page only. */
export function createDownloadsPage(data: DownloadsData): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'downloads-page',
    async contentLoaded({actions}) {
      actions.addRoute({
        path: `${baseUrl}downloads/`,
        component: '@site/src/components/DownloadsPage.tsx',
        modules: {data: await createPageData(actions, 'downloads-page', 'downloads.json', data)},
        exact: true,
      });
    },
  });
}
