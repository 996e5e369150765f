import type {LeafPair} from '../../src/handbook/parity/align-nodes.ts';
import {leafPairsOf, type AlignedPages} from '../../src/handbook/parity/align-pages.ts';
import type {Corpus} from '../../src/handbook/parity/corpus.ts';
import type {Term, TermLanguage} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';

/** A translated page held against its English one. */
export interface TranslatedPage {
  readonly language: TermLanguage;
  readonly page: Page;
  readonly source: Page;
  readonly aligned: AlignedPages;
  readonly terms: readonly Term[];
  /** What goes with what in all pages of the language. */
  readonly corpus: Corpus;
}

/** Something in a translation that is not as in English. */
export interface Finding {
  /** 1-based line in the translation; null where something is missing altogether. */
  readonly line: number | null;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** The text in question, by which an exception in i18n/exceptions.json names it; null where none is possible. */
  readonly sentence: string | null;
  /** What an exception has to name besides: canonical facts, ids of terms, words. */
  readonly about: readonly string[];
}

/** One rule of what a translation keeps. Pure; `name` is what messages and exceptions call it. */
export interface TranslationRule {
  readonly name: string;
  readonly find: (page: TranslatedPage) => readonly Finding[];
}

/** What a rule finds in one leaf; `where` says where its English stands. */
export type LeafRule = (pair: LeafPair, language: TermLanguage, where: string) => readonly Finding[];

/** What a rule for leaves finds in a page. */
export function findInLeaves(page: TranslatedPage, rule: LeafRule): readonly Finding[] {
  return leafPairs(page).flatMap((pair) =>
    rule(pair, page.language, `${page.source.file}:${pair.source.line}`),
  );
}

/** The leaves of the two pages that are held against each other, those of the front matter included. */
export function leafPairs({aligned, page, source}: TranslatedPage): readonly LeafPair[] {
  const pairs = leafPairsOf(aligned);
  if (!aligned.frontMatter) return pairs;
  const [before, now] = [source.frontMatter, page.frontMatter];
  return [
    frontMatterPair('title', before.title, now.title),
    frontMatterPair('description', before.description, now.description),
    // Whether both pages have one is a matter of structure.
    ...(before.sidebarLabel === null || now.sidebarLabel === null
      ? []
      : [frontMatterPair('sidebar_label', before.sidebarLabel, now.sidebarLabel)]),
    ...pairs,
  ];
}

function frontMatterPair(place: string, source: string, translation: string): LeafPair {
  // The front matter's lines stand at the top of the file.
  const leaf = (value: string) => ({node: {type: 'text', value} as const, line: 2});
  return {source: leaf(source), translation: leaf(translation), boxes: [], place};
}
