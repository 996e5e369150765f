import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {termForms, type Term} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {lineAt, proseOf} from './prose.ts';

/**
 * An English page calls things by their approved names: no wrong spelling of the term base, and a drug's brand
 * or other name ("Paxlovid", "acetaminophen") only on a page that gives the INN no later.
 */
export const checkTermNames: Check = ({pages, terms}) => {
  const words = terms.flatMap(discouragedWords);
  const any = wordPattern(words.map(({word}) => word));
  if (any === null) return [];
  return [...pages.values()]
    .filter(({locale}) => locale === SOURCE_LOCALE)
    .flatMap((page) => problemsOf(page, words, any));
};

interface Discouraged {
  readonly term: Term;
  readonly word: string;
  readonly kind: 'wrong spelling' | 'brand or other name';
}

function discouragedWords(term: Term): readonly Discouraged[] {
  const others = term.category === 'drug' ? [...term.brands, ...otherNames(term)] : term.brands;
  return [
    ...term.misspellings.map((word): Discouraged => ({term, word, kind: 'wrong spelling'})),
    ...others.map((word): Discouraged => ({term, word, kind: 'brand or other name'})),
  ];
}

/** Names of one word that are not the approved one or a part of it: "acetaminophen", not "chloroquine phosphate". */
function otherNames(term: Term): readonly string[] {
  const approved = term.names.en.toLowerCase();
  return (term.variants.en ?? []).filter(
    (name) => /^[\p{L}-]+$/u.test(name) && !approved.includes(name.toLowerCase()),
  );
}

function problemsOf(page: Page, words: readonly Discouraged[], any: RegExp): readonly Problem[] {
  const named = new Set<string>();
  return proseOf(page).flatMap((piece) => {
    const found = [...piece.text.matchAll(any)].flatMap((match) => {
      const entry = words.find(({word}) => word.toLowerCase() === match[0].toLowerCase());
      return entry === undefined ? [] : [{...entry, written: match[0], line: lineAt(piece, match.index)}];
    });
    for (const {term} of found) if (approvedNameIn(term, piece.text)) named.add(term.id);
    return found
      .filter(({term, kind}) => kind === 'wrong spelling' || !named.has(term.id))
      .map(({term, kind, written, line}) => ({
        file: page.file,
        line,
        rule: 'term-names',
        found: `"${written}", a ${kind} of ${term.names.en}`,
        expected:
          kind === 'wrong spelling'
            ? `"${term.names.en}"`
            : `"${term.names.en} (${written})", then the approved name alone`,
        remedy: 'Write the name as the term base (src/data/terms.json) has it.',
      }));
  });
}

function approvedNameIn(term: Term, text: string): boolean {
  const others = new Set([...term.brands, ...otherNames(term)]);
  const pattern = wordPattern(termForms(term, 'en').filter((form) => !others.has(form)));
  return pattern?.test(text) ?? false;
}

function wordPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?!-?[\\p{L}\\p{N}])`, 'giu');
}
