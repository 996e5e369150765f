import type {LoadContext, Plugin} from '@docusaurus/types';
import type {HomeData} from '../components/HomePage.tsx';
import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {quickAnswersOf} from '../handbook/quick-answers.ts';
import {createPageData} from './create-page-data.ts';

/** Adds the first page; its data is loaded with that page only. */
export function createHomePage(handbook: Handbook, locale: LocaleTag): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'home-page',
    async contentLoaded({actions}) {
      const book = assembleBook(handbook, locale, DEFAULT_EDITION);
      const data: HomeData = {
        contents: book.parts.flatMap(({id, title, pages}) =>
          title === null
            ? []
            : [
                {
                  id,
                  title,
                  chapters: pages.map(({chapter, frontMatter}) => ({id: chapter, title: frontMatter.title})),
                },
              ],
        ),
        quickAnswers: quickAnswersOf(book),
      };
      actions.addRoute({
        path: baseUrl,
        component: '@site/src/components/HomePage.tsx',
        modules: {data: await createPageData(actions, 'home-page', 'home.json', data)},
        exact: true,
      });
    },
  });
}
