import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';

/** Path of an edition's index below the address at which its language begins. */
export function searchIndexPath(edition: EditionId): string {
  return `search/${edition}.json`;
}

/** Raised when the shape of the file or the rules of the tokeniser change: an older file is then fetched anew. */
export const INDEX_VERSION = 6;

/**
 * What `search/<edition>.json` holds: two objects, each on a line of its own, so that the first is read while the
 * second is still on its way. In both the small stands before the large of the same kind, which a compressor looks
 * back over. Lists of short things are strings: they gzip better, and are read faster.
 */
export type SearchIndexFile = readonly [head: IndexHead, texts: IndexTexts];

/** All but the texts, which are written in the numbers of its words. */
export interface IndexHead {
  readonly version: typeof INDEX_VERSION;
  readonly locale: Locale['tag'];
  readonly edition: EditionId;
  /** "treatment/ecmo 9": each chapter with the number of its records. */
  readonly chapters: readonly string[];
  /** Of each record, with a space between them. */
  readonly anchors: string;
  /** Of each record two digits: the record above it in the chapter's outline, counted backwards; its marks. */
  readonly outline: string;
  /** Words that say little, folded, with a space between them. */
  readonly small: string;
  readonly terms: string;
  readonly words: readonly string[];
  readonly stems: string;
  /** Of everything from the chapters on: a damaged file is told from a whole one. */
  readonly check: number;
}

export interface IndexTexts {
  readonly rows: string;
  /** Of the head's and the rows, so that both belong to one file. */
  readonly check: number;
}

/** All that the head tells, but the version and the sum. */
export type IndexContent = Omit<IndexHead, 'version' | 'check'>;

/** Puts a file together: with it come its version and the sums by which it is known to be whole. */
export function createIndexFile(content: IndexContent, rows: string): SearchIndexFile {
  const head = {version: INDEX_VERSION, ...content, check: checkOfHead(content)} as const;
  return [head, {rows, check: checkOfTexts(head, rows)}];
}

/** The text of an index's file. */
export function formatSearchIndex([head, texts]: SearchIndexFile): string {
  return `[${JSON.stringify(head)},\n${JSON.stringify(texts)}]`;
}

/** @throws Error if the line is damaged, cut off, or the first of another language, edition or version. */
export function parseHead(line: string, locale: Locale, edition: EditionId): IndexHead {
  const head = JSON.parse(line.slice('['.length, -','.length)) as Partial<IndexHead> | null;
  if (head?.version !== INDEX_VERSION || head.locale !== locale.tag || head.edition !== edition) {
    throw new Error(`No search index of ${locale.tag}, ${edition}, version ${INDEX_VERSION}.`);
  }
  if (head.check !== checkOfHead(head as IndexHead)) throw new Error('The search index is damaged.');
  return head as IndexHead;
}

/** @throws Error if the line is damaged, cut off, or the second of another file. */
export function parseTexts(line: string, head: IndexHead): IndexTexts {
  const texts = JSON.parse(line.slice(0, -']'.length)) as Partial<IndexTexts> | null;
  if (typeof texts?.rows !== 'string' || texts.check !== checkOfTexts(head, texts.rows)) {
    throw new Error('The search index is not complete.');
  }
  return texts as IndexTexts;
}

function checkOfHead({chapters, anchors, outline, small, terms, words, stems}: IndexContent): number {
  return checksum([chapters, anchors, outline, small, terms, words, stems]);
}

function checkOfTexts({check}: Pick<IndexHead, 'check'>, rows: string): number {
  return checksum([String(check), rows]);
}

/** FNV-1a over all strings. A part that is missing, or is none, counts as another text. */
function checksum(parts: readonly unknown[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = typeof part === 'string' ? part : Array.isArray(part) ? part.join('\n') : '?';
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash >>> 0;
}
