import type {Element, ElementContent, Root, Text} from 'hast';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {termForms, type Term} from '../../../src/handbook/terms.ts';

export const SOFT_HYPHEN = '\u00AD';
/** Letters of the shortest word that is broken. */
export const SHORTEST_WORD = 7;
/** Letters of a word that stay together before and behind a break. */
export const LEAST_LETTERS = 3;

/** Puts soft hyphens where a word may be broken. */
export type HyphenateWord = (word: string) => string;
/** Languages without one are printed without broken words. */
export type Hyphenators = ReadonlyMap<LocaleTag, HyphenateWord>;

/**
 * A word of prose in lower case: no name, no abbreviation, no part of a compound, an address or anything with figures.
 * Before it may stand an elided article.
 */
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}@./_\u2010-\u2013-])\p{Ll}{${SHORTEST_WORD},}(?![\p{L}\p{M}\p{N}@/_\u2010-\u2013-]|\.\p{L})`,
  'gu',
);

/** Heads, figures, formulas and addresses are read at a glance or copied letter by letter. */
const WHOLE_TAGS: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'th',
  'code',
  'pre',
  'math',
  'svg',
  'figure',
]);
const WHOLE_CLASSES: ReadonlySet<unknown> = new Set([
  'references',
  'citation',
  'notice__title',
  'recommendation__verdict',
  'recommendation__source',
  'glossary__term',
  'glossary__letter',
  'changes__chapter',
]);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd']);

export interface HyphensOptions {
  readonly locale: LocaleTag;
  readonly hyphenate: HyphenateWord;
  readonly terms: readonly Term[];
}

/**
 * Puts soft hyphens into running text. Names of drugs stay whole, because half of one can be the beginning of another;
 * so does the last word of a paragraph, of which a half would stand alone on the last line.
 */
export function rehypeHyphens({locale, hyphenate, terms}: HyphensOptions): (tree: Root) => void {
  const drugs = drugStems(terms, locale);
  const broken = new Map<string, string>();
  const breakWord = (word: string): string => {
    const known = broken.get(word);
    if (known !== undefined) return known;
    const result = drugs.some((stem) => word.startsWith(stem)) ? word : hyphenate(word);
    broken.set(word, result);
    return result;
  };
  const walk = (nodes: readonly (ElementContent | Root['children'][number])[], last: Text | null): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const end = node === last ? lastWordAt(node.value) : Infinity;
        node.value = node.value.replace(WORD, (word, at: number) => (at >= end ? word : breakWord(word)));
      } else if (node.type === 'element' && !staysWhole(node, locale)) {
        walk(node.children, BLOCKS.has(node.tagName) ? lastText(node) : last);
      }
    }
  };
  return (tree) => {
    walk(tree.children, null);
  };
}

/** Names of drugs without their last letter, which many languages change by case and number. */
function drugStems(terms: readonly Term[], locale: LocaleTag): readonly string[] {
  return terms
    .filter(({category}) => category === 'drug' || category === 'substance')
    .flatMap((term) => termForms(term, locale))
    .filter((form) => form.length >= SHORTEST_WORD && !form.includes(' '))
    .map((form) => form.toLowerCase().slice(0, -1));
}

function staysWhole({tagName, properties}: Element, locale: LocaleTag): boolean {
  const {className, lang, href} = properties;
  return (
    WHOLE_TAGS.has(tagName) ||
    (Array.isArray(className) && className.some((name) => WHOLE_CLASSES.has(name))) ||
    (typeof lang === 'string' && lang !== locale) ||
    (typeof href === 'string' && !href.startsWith('#'))
  );
}

/** The last text with a letter in it. */
function lastText({children}: Element): Text | null {
  for (const child of children.toReversed()) {
    if (child.type === 'text' && /\p{L}/u.test(child.value)) return child;
    const inner = child.type === 'element' ? lastText(child) : null;
    if (inner !== null) return inner;
  }
  return null;
}

function lastWordAt(text: string): number {
  return /\S+\s*$/u.exec(text)?.index ?? 0;
}
