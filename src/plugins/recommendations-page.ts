import type {LoadContext, Plugin} from '@docusaurus/types';
import type {RecommendationsData} from '../components/RecommendationsPage.tsx';
import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import {collectRecommendations} from '../handbook/collect-recommendations.ts';
import {DEFAULT_EDITION} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import type {PageFacts} from '../handbook/page-facts.ts';
import {chapterPath} from '../handbook/paths.ts';
import {isolateQuantities} from '../handbook/quantities/index.ts';
import {createPageData} from './create-page-data.ts';

/**
 * Adds the page with every recommendation at a glance; its data is loaded with that page only. What its chapters say of
 * themselves, `facts` by their paths, is a file of its own: it changes with every word of theirs.
 */
export function createRecommendationsPage(
  handbook: Handbook,
  locale: LocaleTag,
  facts: ReadonlyMap<string, PageFacts>,
): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'recommendations-page',
    async contentLoaded({actions}) {
      const recommendations = collectRecommendations(handbook, locale).map((entry) =>
        // English that stands in has its direction by its element.
        entry.language === locale ? {...entry, text: isolateQuantities(entry.text, locale)} : entry,
      );
      const data: RecommendationsData = {
        recommendations,
        parts: assembleBook(handbook, locale, DEFAULT_EDITION).parts.flatMap(({id, title}) =>
          title !== null && recommendations.some((entry) => entry.part === id) ? [{id, title}] : [],
        ),
      };
      const chapters = new Set(recommendations.map(({chapter}) => chapter));
      const own = [...chapters].map((chapter) => [chapter, facts.get(chapterPath(DEFAULT_EDITION, chapter))]);
      const save = (file: string, value: unknown): Promise<string> =>
        createPageData(actions, 'recommendations-page', file, value);
      actions.addRoute({
        path: `${baseUrl}recommendations/`,
        component: '@site/src/components/RecommendationsPage.tsx',
        modules: {
          data: await save('recommendations.json', data),
          facts: await save('facts.json', Object.fromEntries(own)),
        },
        exact: true,
      });
    },
  });
}
