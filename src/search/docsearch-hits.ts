import type {DocSearchHit} from '@docsearch/react';
import {createSnippet, markMatches, type SnippetPart} from './create-snippet.ts';
import type {SearchHit} from './query-index.ts';
import type {SearchIndex} from './search-index.ts';

/** Letters of text shown with a hit; the dialog cuts off what its width does not hold. */
const SNIPPET_LENGTH = 160;

/** Id of the "hit" that says that the index could not be loaded. */
export const FAILED_HIT_ID = 'search-failed';

/** How a hit becomes the address of its section. */
export type AddressOf = (chapter: string, anchor: string) => string;

/**
 * Hits in the shape of the DocSearch dialog: grouped by chapter (lvl0), each with its section (lvl1) and a line of text.
 * The dialog sets titles and text as HTML, so everything is escaped here; only the marks are elements.
 */
export function createDocSearchHits(
  index: SearchIndex,
  hits: readonly SearchHit[],
  addressOf: AddressOf,
): readonly DocSearchHit[] {
  return hits.map((hit) => {
    const {chapter, anchor, title, heading, text} = hit.record;
    const section = heading === '' ? title : heading;
    const url = addressOf(chapter, anchor);
    return createHit({
      id: url,
      url,
      anchor,
      chapter: escapeHtml(title),
      section: escapeHtml(section),
      markedSection: toHtml(markMatches(section, hit, index)),
      snippet: toHtml(createSnippet(text, hit, index, SNIPPET_LENGTH)),
    });
  });
}

/** The one "hit" of a search that could not be made; the site's search bar shows it as a message. */
export function createFailedHit(): DocSearchHit {
  const hit = createHit({
    id: FAILED_HIT_ID,
    url: '',
    anchor: '',
    chapter: '',
    section: '',
    markedSection: '',
    snippet: '',
  });
  // The dialog does not keep this type among the recent searches.
  return {...hit, type: 'content'};
}

interface HitParts {
  readonly id: string;
  readonly url: string;
  readonly anchor: string;
  readonly chapter: string;
  readonly section: string;
  readonly markedSection: string;
  readonly snippet: string;
}

function createHit(parts: HitParts): DocSearchHit {
  const {id, url, anchor, chapter, section, markedSection, snippet} = parts;
  const unused = {lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null};
  const level = (value: string) => ({value, matchLevel: 'full' as const, matchedWords: []});
  const none = level('');
  const marked = {
    lvl0: level(chapter),
    lvl1: level(markedSection),
    ...{lvl2: none, lvl3: none, lvl4: none, lvl5: none, lvl6: none},
  };
  const result = {content: level(snippet), hierarchy: marked, hierarchy_camel: []};
  return {
    objectID: id,
    url,
    url_without_anchor: url.split('#')[0] ?? url,
    anchor: anchor === '' ? null : anchor,
    type: 'lvl1',
    // Kept with the recent searches, where it says in which chapter the section is.
    content: chapter,
    hierarchy: {lvl0: chapter, lvl1: section, ...unused},
    _highlightResult: result,
    _snippetResult: result,
  };
}

function toHtml(parts: readonly SnippetPart[]): string {
  return parts
    .map(({text, marked}) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
