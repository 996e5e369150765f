import type {Root, RootContent} from 'mdast';
import type {EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';

/** What a reader is told about a page before reading it. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  /** Short title for the sidebar, at most 30 characters. */
  readonly sidebarLabel: string | null;
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** One top-level block of a page: the unit of translation and of comparison. */
export interface Block {
  /** Place of the block on its page, from 0. */
  readonly index: number;
  /** Id of the heading it stands under; null before the first heading. */
  readonly headingId: string | null;
  readonly line: number;
  /** The block's Markdown as it stands in the file. */
  readonly source: string;
  readonly node: RootContent;
}

/** One chapter in one language and edition, parsed once. */
export interface Page {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly chapter: string;
  /** Path from the project's root. */
  readonly file: string;
  /** The whole file, front matter included. */
  readonly text: string;
  /** SHA-256 of the file's text, in hexadecimal. */
  readonly sourceHash: string;
  readonly frontMatter: FrontMatter;
  /** The Markdown tree; headings carry their ids in `data.hProperties.id`. Never changed after parsing. */
  readonly tree: Root;
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
}

export interface BookPart {
  readonly id: string;
  /** Null for the front matter. */
  readonly title: string | null;
  readonly pages: readonly Page[];
}

/** One language of one edition, in reading order. A page that is not translated stands in English. */
export interface Book {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly parts: readonly BookPart[];
}

/** A source file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
