import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DownloadsListProps} from '../components/DownloadsList.tsx';
import {createPageData} from './create-page-data.ts';

/** Adds the page about the downloads. `data` is what it shows in the writing mode; null where a build completes it. */
export function createDownloadsPage(
  data: Omit<DownloadsListProps, 'say'> | null,
): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'downloads-page',
    async contentLoaded({actions}) {
      actions.addRoute({
        path: `${baseUrl}downloads/`,
        component: '@site/src/components/DownloadsPage.tsx',
        modules:
          data === null
            ? {}
            : {data: await createPageData(actions, 'downloads-page', 'downloads.json', data)},
        exact: true,
      });
    },
  });
}
