import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StatusBooksProps} from '../components/StatusBooks.tsx';
import {createPageData} from './create-page-data.ts';

/**
 * Adds the page that shows how far the translations are. `data` is what it shows in the writing mode; null where a
 * build completes it.
 */
export function createStatusPage(
  data: Omit<StatusBooksProps, 'say'> | null,
): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'status-page',
    async contentLoaded({actions}) {
      actions.addRoute({
        path: `${baseUrl}status/`,
        component: '@site/src/components/StatusPage.tsx',
        modules:
          data === null ? {} : {data: await createPageData(actions, 'status-page', 'status.json', data)},
        exact: true,
      });
    },
  });
}
