import {EDITIONS} from '../../../src/handbook/editions.ts';
import {PUBLISHED_LOCALES} from '../../../src/handbook/locales.ts';
import {localePath} from '../../../src/handbook/paths.ts';
import {createAlgoliaSettings} from './create-settings.ts';

export interface CrawlerSettings {
  readonly appId: string;
  readonly indexName: string;
  /** Address of the site with its base path. */
  readonly siteUrl: string;
}

/**
 * The configuration of Algolia's crawler, to be pasted into its editor, for those who would have the site crawled
 * rather than run `search-push`. The key of the crawler is put in there, never here.
 */
export function createCrawlerConfig({appId, indexName, siteUrl}: CrawlerSettings): string {
  const site = siteUrl.replace(/\/$/, '');
  const {attributesToRetrieve: _all, ...settings} = createAlgoliaSettings();
  const value = (data: unknown): string => JSON.stringify(data, null, 2).replaceAll('\n', '\n  ');
  return `new Crawler({
  appId: ${JSON.stringify(appId)},
  apiKey: 'THE CRAWLER’S OWN KEY',
  indexPrefix: '',
  rateLimit: 8,
  maxDepth: 10,
  schedule: 'every 1 day at 3:00 am',
  startUrls: ${value([`${site}/`])},
  sitemaps: ${value(PUBLISHED_LOCALES.map(({tag}) => `${site}${localePath(tag)}sitemap.xml`))},
  discoveryPatterns: ${value([`${site}/**`])},
  exclusionPatterns: ${value(['downloads', 'offline', 'search', 'status', 'data'].map((folder) => `${site}/**${folder}/**`))},
  ignoreCanonicalTo: true,
  actions: [
    {
      indexName: ${JSON.stringify(indexName)},
      pathsToMatch: ${value([`${site}/**`]).replaceAll('\n', '\n    ')},
      // The theme puts language, version and docusaurus_tag into <meta name="docsearch:…">: they become the facets
      // of ${PUBLISHED_LOCALES.length} languages and ${EDITIONS.length} editions.
      recordExtractor: ({helpers}) =>
        helpers.docsearch({
          recordProps: {
            lvl0: {selectors: 'article header h1, article h1', defaultValue: 'COVID-19 Handbook'},
            lvl1: ['article header h1', 'article h1'],
            lvl2: 'article h2',
            lvl3: 'article h3',
            content: 'article p, article li, article td, article th, article summary',
          },
          indexHeadings: true,
          aggregateContent: true,
          recordVersion: 'v3',
        }),
    },
  ],
  initialIndexSettings: {
    ${JSON.stringify(indexName)}: ${value(settings).replaceAll('\n', '\n  ')},
  },
});
`;
}
