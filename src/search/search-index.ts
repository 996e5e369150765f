import MiniSearch, {type Options} from 'minisearch';
import type {EditionId} from '../handbook/editions.ts';
import type {Locale, LocaleTag} from '../handbook/locales.ts';
import {packIndex, unpackIndex, type PackedIndex} from './pack-index.ts';
import type {SearchRecord} from './search-records.ts';
import {createTokenise, type Tokenise} from './tokenise.ts';

/** Raised when the shape of the file or the rules of the tokeniser change: an older file is then fetched anew. */
const VERSION = 2;

/** What `search/<edition>.json` holds. The position of a record is its id in the index. */
export interface SearchIndexFile {
  readonly version: typeof VERSION;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly records: readonly SearchRecord[];
  readonly index: PackedIndex;
}

/** An index that can be asked. */
export interface SearchIndex {
  readonly locale: Locale;
  readonly edition: EditionId;
  readonly records: readonly SearchRecord[];
  readonly tokenise: Tokenise;
  /** The same, but text without spaces between words stays in whole runs: for comparing phrases. */
  readonly tokeniseRuns: Tokenise;
  readonly words: MiniSearch<IndexedRecord>;
}

interface IndexedRecord {
  readonly id: number;
  /** Only of the opening, so that a chapter's title leads to its beginning. */
  readonly title: string;
  readonly heading: string;
  readonly context: string;
  readonly text: string;
}

/** Path of an edition's index below the address at which its language begins. */
export function searchIndexPath(edition: EditionId): string {
  return `search/${edition}.json`;
}

/** Makes the index of one language of one edition. The same records give the same bytes. */
export function createSearchIndexFile(
  locale: Locale & {readonly tag: LocaleTag},
  edition: EditionId,
  records: readonly SearchRecord[],
): SearchIndexFile {
  const words = new MiniSearch(indexOptions(createTokenise(locale)));
  words.addAll(
    records.map(({title, heading, context, text}, id) =>
      heading === ''
        ? {id, title, heading, context, text}
        : {id, title: '', heading, context: `${title} ${context}`, text},
    ),
  );
  return {version: VERSION, locale: locale.tag, edition, records, index: packIndex(words.toJSON())};
}

/**
 * Opens an index from the text of its file.
 * @throws Error if the text is damaged, cut off, or the index of another language, edition or version.
 */
export function openSearchIndex(json: string, locale: Locale, edition: EditionId): SearchIndex {
  const file = JSON.parse(json) as Partial<SearchIndexFile> | null;
  const {version, records, index} = file ?? {};
  if (version !== VERSION || file?.locale !== locale.tag || file.edition !== edition) {
    throw new Error(`No search index of ${locale.tag}, ${edition}, version ${VERSION}.`);
  }
  if (!Array.isArray(records) || index?.lengths.length !== records.length) {
    throw new Error('The search index is not complete.');
  }
  const tokenise = createTokenise(locale);
  return {
    locale,
    edition,
    records,
    tokenise,
    tokeniseRuns: createTokenise(locale, null),
    words: MiniSearch.loadJS(unpackIndex(index), indexOptions(tokenise)),
  };
}

function indexOptions(tokenise: Tokenise): Options<IndexedRecord> {
  return {
    fields: ['title', 'heading', 'context', 'text'],
    tokenize: (text) => tokenise(text).map(({term}) => term),
    // The terms are folded already.
    processTerm: (term) => term,
  };
}
