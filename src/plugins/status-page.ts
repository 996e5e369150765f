import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StatusData} from '../components/StatusPage.tsx';
import {findPage, type Handbook} from '../handbook/assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import {chapterPath} from '../handbook/paths.ts';
import {createStatus, type Status} from '../handbook/translation/status.ts';
import {createPageData} from './create-page-data.ts';

/**
 * Adds the page that shows how far the language of the site is translated; the English site shows all languages.
 * Its data is loaded with that page only. Where no status is given, it is found out.
 */
export function createStatusPage(
  handbook: Handbook,
  locale: LocaleTag,
  status: Status | null,
): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'status-page',
    async contentLoaded({actions}) {
      const data: StatusData = (status ?? createStatus(handbook)).books
        .filter((book) => (locale === SOURCE_LOCALE ? book.reviews !== null : book.locale === locale))
        .map((book) => {
          const linkTo = (chapter: string): StatusData[number]['staleChapters'][number] => {
            const page = findPage(handbook, locale, book.edition, chapter);
            return {
              title: page?.frontMatter.title ?? chapter,
              language: page?.locale ?? SOURCE_LOCALE,
              path: chapterPath(book.edition, chapter),
            };
          };
          return {
            book,
            staleChapters: book.stale.map(linkTo),
            missingChapters: book.missing.map(linkTo),
          };
        });
      actions.addRoute({
        path: `${baseUrl}status/`,
        component: '@site/src/components/StatusPage.tsx',
        modules: {data: await createPageData(actions, 'status-page', 'status.json', data)},
        exact: true,
      });
    },
  });
}
