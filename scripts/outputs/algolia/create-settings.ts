import type {IndexSettings, SupportedLanguage} from 'algoliasearch';
import {LOCALE_TAGS} from '../../../src/handbook/locales.ts';

/** The settings of the hosted index, as DocSearch and the theme's filters by language and edition want them. */
export function createAlgoliaSettings(): IndexSettings {
  // Algolia names languages without their script: zh for zh-Hans.
  const languages = LOCALE_TAGS.map((tag) => tag.split('-')[0] as SupportedLanguage);
  return {
    attributesForFaceting: ['language', 'version', 'docusaurus_tag', 'edition', 'marks', 'type'],
    searchableAttributes: [
      'unordered(hierarchy.lvl1)',
      'unordered(hierarchy.lvl2)',
      'unordered(hierarchy.lvl3)',
      'content',
    ],
    attributesToRetrieve: [
      'hierarchy',
      'content',
      'anchor',
      'url',
      'url_without_anchor',
      'type',
      'language',
      'version',
      'marks',
    ],
    attributesToHighlight: ['hierarchy', 'content'],
    attributesToSnippet: ['content:20'],
    highlightPreTag: '<span class="algolia-docsearch-suggestion--highlight">',
    highlightPostTag: '</span>',
    ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
    customRanking: ['desc(weight.level)', 'desc(weight.position)'],
    // A long section is several records: the reader sees it once.
    attributeForDistinct: 'url',
    distinct: true,
    indexLanguages: languages,
    queryLanguages: languages,
    ignorePlurals: true,
    minWordSizefor1Typo: 4,
    minWordSizefor2Typos: 8,
    // "6 mg" is not "8 mg".
    allowTyposOnNumericTokens: false,
    removeWordsIfNoResults: 'allOptional',
  };
}
