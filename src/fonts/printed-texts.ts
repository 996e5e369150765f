import {visitNodes} from '../handbook/visit-nodes.ts';
import {pagesOf, type Handbook} from '../handbook/assemble-handbook.ts';
import {MESSAGE_IDS} from '../handbook/messages.ts';
import {messagesFile} from '../handbook/paths.ts';
import {referencesOf} from '../handbook/references.ts';
import type {Book, Page} from '../handbook/types.ts';

/** A piece of text that is printed, and where it was written. */
export interface PrintedText {
  readonly file: string;
  /** Line of its first character; null where the file's lines say nothing. */
  readonly line: number | null;
  readonly value: string;
}

const REFERENCES_FILE = 'src/data/references.json';

/** Every text that one book prints: pages, interface texts, references. */
export function printedTexts(handbook: Handbook, book: Book): readonly PrintedText[] {
  const translations = handbook.translations[book.locale];
  return [
    ...pagesOf(book).flatMap(pageTexts),
    ...MESSAGE_IDS.flatMap((id) => {
      const value = translations[id];
      return value === undefined ? [] : [{file: messagesFile(book.locale), line: null, value}];
    }),
    ...referencesOf(handbook.references, book.edition).map((reference) => ({
      file: REFERENCES_FILE,
      line: null,
      value: JSON.stringify(reference),
    })),
  ];
}

function pageTexts({file, frontMatter, tree}: Page): readonly PrintedText[] {
  const texts: PrintedText[] = [{file, line: 1, value: frontMatter.title}];
  visitNodes(tree, (node) => {
    if ('value' in node) texts.push({file, line: node.position?.start.line ?? null, value: node.value});
  });
  return texts;
}
