import {assembleBook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {pageUrl} from '../../src/handbook/paths.ts';
import {createSnippet} from '../../src/search/create-snippet.ts';
import {queryIndex, type SearchHit} from '../../src/search/query-index.ts';
import {createSearchIndexFile, openSearchIndex, type SearchIndex} from '../../src/search/search-index.ts';
import {createSearchRecords} from '../../src/search/search-records.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import type {ExitCode} from './exit-code.ts';

const MOST_HITS = 20;
/** Hits in the list for people, and letters of text with each. */
const LISTED_HITS = 10;
const SNIPPET_LENGTH = 100;

export interface SearchCommand {
  readonly root: string;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly query: string;
  readonly json: boolean;
}

/** `search`: asks the engine that readers use, on an index made as the site's is, and prints the hits, best first. */
export async function search({root, locale, edition, query, json}: SearchCommand): Promise<ExitCode> {
  const book = assembleBook(await readHandbook(root), locale, edition);
  const language = {...findLocale(locale), tag: locale};
  const file = createSearchIndexFile(language, edition, createSearchRecords(book));
  // Opened from its text as in the browser, so that a fault of the file would show here too.
  const index = openSearchIndex(JSON.stringify(file), language, edition);
  const hits = queryIndex(index, query, MOST_HITS);
  process.stdout.write(json ? formatJson(hits, locale, edition) : formatList(index, hits, locale, edition));
  return 0;
}

function formatJson(hits: readonly SearchHit[], locale: LocaleTag, edition: EditionId): string {
  const list = hits.map(({record: {chapter, anchor, title}}) => ({
    chapter,
    anchor,
    url: hitUrl(locale, edition, chapter, anchor),
    title,
  }));
  return `${JSON.stringify({hits: list}, null, 2)}\n`;
}

function formatList(
  index: SearchIndex,
  hits: readonly SearchHit[],
  locale: LocaleTag,
  edition: EditionId,
): string {
  if (hits.length === 0) return 'Nothing found.\n';
  return hits
    .slice(0, LISTED_HITS)
    .map((hit, position) => {
      const {chapter, anchor, title, heading} = hit.record;
      const name = heading === '' ? title : `${title}: ${heading}`;
      const snippet = createSnippet(index, hit, SNIPPET_LENGTH).map((part) => part.text);
      return `${position + 1}. ${name}\n   ${hitUrl(locale, edition, chapter, anchor)}\n   ${snippet.join('')}\n`;
    })
    .join('');
}

function hitUrl(locale: LocaleTag, edition: EditionId, chapter: string, anchor: string): string {
  return pageUrl({locale, edition, chapter}) + (anchor === '' ? '' : `#${anchor}`);
}
