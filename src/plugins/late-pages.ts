import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DownloadsData} from '../components/DownloadsList.tsx';
import type {StatusData} from '../components/StatusBooks.tsx';
import {LATE_PARTS} from '../handbook/late-parts.ts';
import {createPageData} from './create-page-data.ts';

/** What the pages show in the writing mode, which no build completes. */
export interface LatePagesData {
  readonly downloads: DownloadsData;
  readonly status: StatusData;
}

const COMPONENTS = {downloads: 'DownloadsPage', status: 'StatusPage'};

/** Adds the pages into which a build writes a part (`late-parts.ts`); `data` is null where it will. */
export function createLatePages(data: LatePagesData | null): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'late-pages',
    async contentLoaded({actions}) {
      for (const part of LATE_PARTS) {
        actions.addRoute({
          path: `${baseUrl}${part}/`,
          component: `@site/src/components/${COMPONENTS[part]}.tsx`,
          modules:
            data === null
              ? {}
              : {data: await createPageData(actions, 'late-pages', `${part}.json`, data[part])},
          exact: true,
        });
      }
    },
  });
}
