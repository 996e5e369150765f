import type {EditionId} from '../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {pageUrl} from '../../src/handbook/paths.ts';
import {answerQuery, DIALOG_SIZE} from '../../src/search/answer-query.ts';
import {createSnippet} from '../../src/search/create-snippet.ts';
import {createBookIndex} from '../../src/search/create-book-index.ts';
import {loadStemmer} from '../../src/search/load-stemmer.ts';
import {queryIndex, type SearchHit} from '../../src/search/query-index.ts';
import {formatSearchIndex} from '../../src/search/index-file.ts';
import {openSearchIndex, type SearchIndex} from '../../src/search/search-index.ts';
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
  const stem = await loadStemmer(locale);
  const file = createBookIndex(await readHandbook(root), locale, edition, stem);
  // Opened from its text as in the browser, so that a fault of the file would show here too.
  const index = openSearchIndex(formatSearchIndex(file), findLocale(locale), edition, stem);
  const hits = queryIndex(index, query, MOST_HITS);
  if (json) process.stdout.write(formatJson(hits, locale, edition));
  else {
    process.stdout.write(formatList(index, hits, locale, edition));
    const {suggestion, nearest} = answerQuery(index, query, DIALOG_SIZE);
    if (suggestion !== null) process.stdout.write(`Did you mean: ${suggestion}\n`);
    if (nearest.length > 0) process.stdout.write(`Near: ${nearest.map(({title}) => title).join('; ')}\n`);
  }
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
      const {chapter, anchor, title, heading, marks} = hit.record;
      const name = `${heading === '' ? title : `${title}: ${heading}`}${marks.map((mark) => ` [${mark}]`).join('')}`;
      const snippet = createSnippet(index, hit, SNIPPET_LENGTH).map((part) => part.text);
      return `${position + 1}. ${name}\n   ${hitUrl(locale, edition, chapter, anchor)}\n   ${snippet.join('')}\n`;
    })
    .join('');
}

function hitUrl(locale: LocaleTag, edition: EditionId, chapter: string, anchor: string): string {
  return pageUrl({locale, edition, chapter}) + (anchor === '' ? '' : `#${anchor}`);
}
