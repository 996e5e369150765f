import type {DocSearchHit} from '@docsearch/react';

/** What the dialog shows of a hit. Titles and text are HTML. */
export interface HitParts {
  readonly id: string;
  readonly url: string;
  readonly anchor: string;
  readonly chapter: string;
  readonly section: string;
  readonly markedSection: string;
  readonly snippet: string;
}

/** One hit in the shape that the DocSearch dialog expects of Algolia. */
export function createDocSearchHit(parts: HitParts): DocSearchHit {
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
