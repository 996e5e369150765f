import {SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import {UserError} from '../handbook/problem.ts';

/** What the theme's search dialog is told: who answers it. */
export interface SearchConfig {
  /** `embedded`: the index that comes with the site; `hosted`: Algolia's service. */
  readonly kind: 'embedded' | 'hosted';
  /** For `themeConfig.algolia`. */
  readonly algolia: {
    readonly appId: string;
    readonly apiKey: string;
    readonly indexName: string;
    readonly contextualSearch: boolean;
    readonly searchPagePath: string;
  };
}

const SETTINGS = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_API_KEY', 'ALGOLIA_INDEX_NAME'] as const;

/**
 * Decides who answers the search: Algolia if all three settings are there, else the site itself.
 * @throws UserError if only some are set, naming those that are missing.
 */
export function createSearchConfig(
  environment: Readonly<Record<string, string | undefined>>,
  locale: LocaleTag = SOURCE_LOCALE,
): SearchConfig {
  const [appId = '', apiKey = '', indexName = ''] = SETTINGS.map((name) => environment[name]?.trim() ?? '');
  const missing = SETTINGS.filter((name) => (environment[name]?.trim() ?? '') === '');
  if (missing.length === 0) {
    return {
      kind: 'hosted',
      algolia: {appId, apiKey, indexName, contextualSearch: true, searchPagePath: 'search'},
    };
  }
  if (missing.length < SETTINGS.length) {
    const set = SETTINGS.filter((name) => !missing.includes(name));
    throw new UserError(
      `Search by Algolia needs ${SETTINGS.join(', ')}. Found: ${set.join(', ')}. Missing: ${missing.join(', ')}. ` +
        'Set what is missing, or unset all three to use the search that comes with the site.',
    );
  }
  return {
    kind: 'embedded',
    algolia: {
      // The theme asks for these. Nobody is called by them; the name keeps the recent searches of each language apart.
      appId: 'embedded',
      apiKey: 'embedded',
      indexName: `handbook-${locale}`,
      contextualSearch: false,
      searchPagePath: 'search',
    },
  };
}
