import type {LoadContext, Plugin} from '@docusaurus/types';
import type {RecommendationsData} from '../components/RecommendationsPage.tsx';
import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import {collectRecommendations} from '../handbook/collect-recommendations.ts';
import {DEFAULT_EDITION} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {isolateQuantities} from '../handbook/quantities/index.ts';
import {createPageData} from './create-page-data.ts';

/** Adds the page with every recommendation at a glance; its data is loaded with that page only. */
export function createRecommendationsPage(
  handbook: Handbook,
  locale: LocaleTag,
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
      const path = await createPageData(actions, 'recommendations-page', 'recommendations.json', data);
      actions.addRoute({
        path: `${baseUrl}recommendations/`,
        component: '@site/src/components/RecommendationsPage.tsx',
        modules: {data: path},
        exact: true,
      });
    },
  });
}
