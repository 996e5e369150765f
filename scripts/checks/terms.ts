import type {Problem} from '../../src/handbook/problem.ts';
import {termDefinition, termForms, type Term, type TermLanguage} from '../../src/handbook/terms.ts';
import type {Check} from './check.ts';

const FILE = 'src/data/terms.json';
const DOSE = /\d\s*(?:mg|mcg|micrograms?|g|mL|units)\b/i;
const LONGEST_DEFINITION = 160;

/** The term base contradicts itself nowhere: one id, one owner of each word, a definition for every term. */
export const checkTerms: Check = ({terms}) => [
  ...duplicateIds(terms),
  ...terms.flatMap(definitionProblems),
  ...languagesOf(terms).flatMap((language) =>
    sharedWords(terms, (term) => termForms(term, language)).map(([word, ids]) =>
      problem(
        `"${word}" (${language}) of ${ids.join(' and ')}`,
        'each word under one term only',
        'Leave the word with the term that readers mean by it, or merge the terms.',
      ),
    ),
  ),
  ...sharedWords(terms, (term) => [...termForms(term, 'en'), ...term.brands, ...term.misspellings]).map(
    ([word, ids]) =>
      problem(
        `"${word}" of ${ids.join(' and ')}`,
        'each brand name and wrong spelling under one term, and apart from the correct words',
        'Leave the word with one term, once.',
      ),
  ),
];

/** Every language but English that some term has a word of. */
function languagesOf(terms: readonly Term[]): readonly TermLanguage[] {
  const tags = new Set(
    terms.flatMap(({names, variants}) => [...Object.keys(names), ...Object.keys(variants)]),
  );
  return [...tags].filter((tag) => tag !== 'en').sort();
}

function duplicateIds(terms: readonly Term[]): readonly Problem[] {
  const seen = new Set<string>();
  return terms.flatMap(({id}) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(`the id "${id}" a second time`, 'each id once', 'Merge the two terms, or give one its own id.'),
    ];
  });
}

function definitionProblems(term: Term): readonly Problem[] {
  const english = termDefinition(term, 'en');
  if (english === null) {
    return [
      problem(`${term.id} without a definition`, 'one line in English', 'Write what it is, in plain words.'),
    ];
  }
  return Object.entries(term.definitions).flatMap(([language, definition]) => {
    const found = `${term.id} (${language}): "${definition}"`;
    if (DOSE.test(definition)) {
      return [
        problem(
          found,
          'a definition without doses',
          'Leave doses to the chapters, which have their sources.',
        ),
      ];
    }
    if (definition.length > LONGEST_DEFINITION || definition.includes('\n')) {
      return [
        problem(found, `one line of at most ${LONGEST_DEFINITION} characters`, 'Shorten the definition.'),
      ];
    }
    return [];
  });
}

/** Words, compared without case, that more than one term or one term twice lays claim to. */
function sharedWords(
  terms: readonly Term[],
  wordsOf: (term: Term) => readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const owners = new Map<string, string[]>();
  for (const term of terms) {
    for (const word of wordsOf(term)) {
      const key = word.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), term.id]);
    }
  }
  return [...owners].filter(([, ids]) => ids.length > 1);
}

function problem(found: string, expected: string, remedy: string): Problem {
  return {file: FILE, line: null, rule: 'terms', found, expected, remedy};
}
