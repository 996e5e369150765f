import {strFromU8, unzipSync} from 'fflate';
import {visit} from 'unist-util-visit';
import type {Element, Root} from 'xast';
import {fromXml} from 'xast-util-from-xml';

/** A document of an EPUB, read as XML. */
export interface EpubDocument {
  readonly tree: Root;
  /** Ids in the order of the text; one that stands twice is there twice. */
  readonly ids: readonly string[];
  /** What `href` and `src` lead to. */
  readonly links: readonly string[];
}

/** What a reading system finds in a finished EPUB. */
export interface EpubFacts {
  /** Paths in the order of the file. */
  readonly paths: readonly string[];
  /** Path -> document, for all that is XML. */
  readonly documents: ReadonlyMap<string, EpubDocument>;
  /** Metadata: property or name -> values. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  /** Files in reading order, beside the package document. */
  readonly spine: readonly string[];
  readonly progression: string;
  /** Entries of the contents: level, address and text. */
  readonly contents: readonly {readonly level: number; readonly href: string; readonly text: string}[];
}

/** Folder of the package document. */
export const EPUB_FOLDER = 'EPUB/';

/** Reads a finished EPUB back. @throws if one of its documents is no well-formed XML. */
export function readEpub(bytes: Uint8Array): EpubFacts {
  const files = unzipSync(bytes);
  const documents = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xhtml|opf|xml)$/.test(path))
      .map(([path, content]) => [path, readDocument(strFromU8(content))] as const),
  );
  const book = documents.get(`${EPUB_FOLDER}package.opf`);
  const nav = documents.get(`${EPUB_FOLDER}nav.xhtml`);
  if (book === undefined || nav === undefined) throw new Error('No package document or no contents.');
  const metadata = new Map<string, string[]>();
  const items = new Map<string, string>();
  const spine: string[] = [];
  let progression = '';
  visit(book.tree, 'element', (node) => {
    const {attributes, name} = node;
    if (name === 'meta' || name.startsWith('dc:')) {
      const property = attributes['property'] ?? (name === 'meta' ? '' : name);
      metadata.set(property, [...(metadata.get(property) ?? []), textOf(node)]);
    }
    if (name === 'item') items.set(attributes['id'] ?? '', attributes['href'] ?? '');
    if (name === 'itemref') spine.push(items.get(attributes['idref'] ?? '') ?? '');
    if (name === 'spine') progression = attributes['page-progression-direction'] ?? '';
  });
  return {
    paths: Object.keys(files),
    documents,
    metadata,
    spine,
    progression,
    contents: readContents(nav.tree),
  };
}

function readDocument(xml: string): EpubDocument {
  const tree = fromXml(xml);
  const ids: string[] = [];
  const links: string[] = [];
  visit(tree, 'element', ({attributes}) => {
    const {id, href, src} = attributes;
    if (typeof id === 'string') ids.push(id);
    for (const link of [href, src]) if (typeof link === 'string') links.push(link);
  });
  return {tree, ids, links};
}

function readContents(tree: Root): EpubFacts['contents'] {
  const entries: {level: number; href: string; text: string}[] = [];
  const walk = (node: Root | Element, level: number): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.name === 'nav' && child.attributes['epub:type'] !== 'toc') continue;
      if (child.name === 'a')
        entries.push({level, href: child.attributes['href'] ?? '', text: textOf(child)});
      walk(child, child.name === 'ol' ? level + 1 : level);
    }
  };
  walk(tree, 0);
  return entries;
}

/** All words inside an element. */
export function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', ({value}) => {
    text += value;
  });
  return text;
}
