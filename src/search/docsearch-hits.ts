import type {DocSearchHit} from '@docsearch/react';
import {createSnippet, markMatches, type SnippetPart} from './create-snippet.ts';
import type {SearchHit} from './query-index.ts';
import {createDocSearchHit} from './docsearch-hit.ts';
import type {SearchIndex} from './search-index.ts';

/** Letters of text shown with a hit; the dialog cuts off what its width does not hold. */
const SNIPPET_LENGTH = 160;

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
    const {chapter, anchor, title, heading} = hit.record;
    const section = heading === '' ? title : heading;
    const url = addressOf(chapter, anchor);
    return createDocSearchHit({
      id: url,
      url,
      anchor,
      chapter: escapeHtml(title),
      section: escapeHtml(section),
      markedSection: toHtml(markMatches(index, hit, section)),
      snippet: toHtml(createSnippet(index, hit, SNIPPET_LENGTH)),
    });
  });
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
