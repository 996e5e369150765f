import type {Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';
import type {Handbook} from '../handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {createBookIndex} from '../search/create-book-index.ts';
import {loadStemmer} from '../search/load-stemmer.ts';
import type {SearchConfig} from '../search/search-config.ts';
import {formatSearchIndex, searchIndexPath} from '../search/index-file.ts';

/** What the search bar knows. */
export interface SearchData {
  readonly kind: SearchConfig['kind'];
}

export interface SearchIndexOptions {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly kind: SearchConfig['kind'];
}

/**
 * Adds `search/<edition>.json` to a site that searches by itself: the bundler emits it, so that the development server
 * has it too.
 */
export function createSearchIndexPlugin({handbook, locale, kind}: SearchIndexOptions): () => Plugin {
  return () => ({
    name: 'search-index',
    contentLoaded({actions}) {
      actions.setGlobalData({kind} satisfies SearchData);
    },
    configureWebpack(_config, isServer) {
      const emits = kind === 'embedded' && !isServer;
      return {plugins: emits ? [{apply: emitIndexes(handbook, locale)}] : []};
    },
  });
}

/** Runs in webpack and Rspack alike: both give their own classes through `compiler.webpack`. */
function emitIndexes(handbook: Handbook, locale: LocaleTag): (compiler: Compiler) => void {
  return (compiler) => {
    const {Compilation, sources} = compiler.webpack;
    compiler.hooks.thisCompilation.tap('search-index', (compilation) => {
      const options = {name: 'search-index', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL};
      compilation.hooks.processAssets.tapPromise(options, async () => {
        const stem = await loadStemmer(locale);
        for (const edition of EDITION_IDS) {
          const file = createBookIndex(handbook, locale, edition, stem);
          compilation.emitAsset(searchIndexPath(edition), new sources.RawSource(formatSearchIndex(file)));
        }
      });
    });
  };
}
