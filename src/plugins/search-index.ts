import type {Plugin} from '@docusaurus/types';
import type {Compiler, RuleSetRule} from 'webpack';
import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../handbook/editions.ts';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import type {SearchConfig} from '../search/search-config.ts';
import {createSearchIndexFile, searchIndexPath} from '../search/search-index.ts';
import {createSearchRecords} from '../search/search-records.ts';

/** What the search bar knows. */
export interface SearchData {
  readonly kind: SearchConfig['kind'];
}

export interface SearchIndexOptions {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly kind: SearchConfig['kind'];
}

/** Adds `search/<edition>.json` to the site: the bundler emits it, so that the development server has it too. */
export function createSearchIndexPlugin({handbook, locale, kind}: SearchIndexOptions): () => Plugin {
  return () => ({
    name: 'search-index',
    contentLoaded({actions}) {
      actions.setGlobalData({kind} satisfies SearchData);
    },
    configureWebpack(_config, isServer) {
      return {
        plugins: isServer ? [] : [{apply: emitIndexes(handbook, locale)}],
        module: {rules: [SEARCH_BAR_HEAD]},
      };
    },
  });
}

/** Runs in webpack and Rspack alike: both give their own classes through `compiler.webpack`. */
function emitIndexes(handbook: Handbook, locale: LocaleTag): (compiler: Compiler) => void {
  return (compiler) => {
    const {Compilation, sources} = compiler.webpack;
    compiler.hooks.thisCompilation.tap('search-index', (compilation) => {
      const options = {name: 'search-index', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL};
      compilation.hooks.processAssets.tap(options, () => {
        for (const edition of EDITION_IDS) {
          const records = createSearchRecords(assembleBook(handbook, locale, edition));
          const file = createSearchIndexFile({...findLocale(locale), tag: locale}, edition, records);
          compilation.emitAsset(searchIndexPath(edition), new sources.RawSource(JSON.stringify(file)));
        }
      });
    });
  };
}

/**
 * The theme's search bar tells every page to connect to Algolia's servers beforehand, and has no switch for it: it
 * gets a head that passes this on in hosted mode only. The same rule in both modes, because the bundler's cache does
 * not notice a rule that comes and goes.
 */
const SEARCH_BAR_HEAD: RuleSetRule = {
  test: /theme-search-algolia[\\/]lib[\\/]theme[\\/]SearchBar[\\/]index\.js$/,
  resolve: {alias: {'@docusaurus/Head': '@site/src/theme/SearchBar/SearchBarHead.tsx'}},
};
