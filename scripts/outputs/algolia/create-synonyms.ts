import type {SynonymHit} from 'algoliasearch';
import {TERM_LANGUAGES, type Term} from '../../../src/handbook/terms.ts';
import type {SearchWords} from '../../../src/handbook/search-words.ts';

/** Algolia takes twenty words in one group. */
const MOST = 20;

/** Brands, names in every language, abbreviations and colloquial words, as groups of words that mean the same. */
export function createAlgoliaSynonyms(terms: readonly Term[], words: SearchWords): readonly SynonymHit[] {
  const known = new Set(terms.map(({id}) => id));
  return [
    ...terms.flatMap((term) => groups(term.id, [...namesOf(term), ...typed(words, term.id)])),
    ...Object.keys(words)
      .filter((id) => !known.has(id))
      .flatMap((id) => groups(id, typed(words, id))),
  ];
}

function namesOf(term: Term): readonly string[] {
  const names = TERM_LANGUAGES.flatMap((language) => [
    term.names[language] ?? null,
    ...(term.variants[language] ?? []),
  ]);
  return [...names, term.abbreviation, ...term.brands, ...term.misspellings].filter((name) => name !== null);
}

function typed(words: SearchWords, id: string): readonly string[] {
  return TERM_LANGUAGES.flatMap((language) => words[id]?.[language] ?? []);
}

/** Each further group begins with the first name, through which all belong together. */
function groups(id: string, names: readonly string[]): readonly SynonymHit[] {
  const [first, ...others] = [...new Set(names.map((name) => name.toLowerCase()))];
  const result: SynonymHit[] = [];
  for (let at = 0; first !== undefined && at < others.length; at += MOST - 1) {
    const synonyms = [first, ...others.slice(at, at + MOST - 1)];
    result.push({objectID: at === 0 ? id : `${id}~${at / (MOST - 1)}`, type: 'synonym', synonyms});
  }
  return result;
}
