import {findEdition, type EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {pageUrl} from '../../../src/handbook/paths.ts';
import type {Book} from '../../../src/handbook/types.ts';
import {createSearchRecords, type SearchRecord} from '../../../src/search/search-records.ts';
import type {SectionMark} from '../../../src/search/section-marks.ts';

/** A section in the shape that DocSearch expects. A type, because the client wants an index signature. */
export type AlgoliaRecord = {
  readonly objectID: string;
  readonly url: string;
  readonly url_without_anchor: string;
  readonly anchor: string | null;
  readonly type: 'lvl1' | 'lvl2' | 'lvl3';
  readonly hierarchy: Readonly<Record<`lvl${0 | 1 | 2 | 3 | 4 | 5 | 6}`, string | null>>;
  readonly content: string;
  /** The facets by which the theme filters: language, and the docs version as `docs-default-<version>`. */
  readonly language: LocaleTag;
  readonly docusaurus_tag: string;
  readonly version: string;
  readonly edition: EditionId;
  readonly marks: readonly SectionMark[];
  readonly weight: {readonly level: number; readonly position: number};
};

/** Algolia takes 10 kB a record; names and addresses need some of it. */
const MOST_BYTES = 7000;

const LEVELS = {lvl1: 100, lvl2: 90, lvl3: 80} as const;

/** The records of one book: the same sections that the embedded index has. Long ones are several, told as one. */
export function createAlgoliaRecords(book: Book, siteUrl: string): readonly AlgoliaRecord[] {
  const {locale, edition} = book;
  const version = findEdition(edition).docsVersion;
  return createSearchRecords(book).flatMap((record, position) => {
    const page = siteUrl.replace(/\/$/, '') + pageUrl({locale, edition, chapter: record.chapter});
    const type = typeOf(record);
    return split(record.text).map((content, part): AlgoliaRecord => ({
      objectID: `${locale}/${edition}/${record.chapter}#${record.anchor}${part === 0 ? '' : `~${part}`}`,
      url: record.anchor === '' ? page : `${page}#${record.anchor}`,
      url_without_anchor: page,
      anchor: record.anchor === '' ? null : record.anchor,
      type,
      hierarchy: hierarchyOf(record, type),
      content,
      language: locale,
      docusaurus_tag: `docs-default-${version}`,
      version,
      edition,
      marks: record.marks,
      weight: {level: LEVELS[type], position: -position},
    }));
  });
}

function typeOf({heading, context}: SearchRecord): AlgoliaRecord['type'] {
  return heading === '' ? 'lvl1' : context === '' ? 'lvl2' : 'lvl3';
}

function hierarchyOf(
  {title, heading, context}: SearchRecord,
  type: AlgoliaRecord['type'],
): AlgoliaRecord['hierarchy'] {
  return {
    lvl0: title,
    lvl1: title,
    lvl2: type === 'lvl1' ? null : type === 'lvl2' ? heading : context,
    lvl3: type === 'lvl3' ? heading : null,
    lvl4: null,
    lvl5: null,
    lvl6: null,
  };
}

/** Cuts at the gaps between blocks, or between letters where a block is too long by itself. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (Buffer.byteLength(rest) > MOST_BYTES) {
    let end = rest.length;
    while (Buffer.byteLength(rest.slice(0, end)) > MOST_BYTES) end = Math.floor(end * 0.9);
    const gap = Math.max(
      rest.lastIndexOf(' · ', end),
      rest.lastIndexOf(' ', end),
      rest.lastIndexOf('。', end),
    );
    const cut = gap > end / 2 ? gap + 1 : end;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...parts, rest];
}
