import {TERM_LANGUAGES, type Term} from '../handbook/terms.ts';
import type {Locale, LocaleTag} from '../handbook/locales.ts';
import type {Stem} from './load-stemmer.ts';
import type {SearchRecord} from './search-records.ts';
import type {SearchWords} from '../handbook/search-words.ts';
import {createTokenise, type Tokenise} from './tokenise.ts';
import {holdsUnspaced, rowOf} from './word-row.ts';

export interface TermTableInput {
  readonly locale: Locale & {readonly tag: LocaleTag};
  readonly records: readonly SearchRecord[];
  readonly stem: Stem | null;
  readonly terms: readonly Term[];
  readonly words: SearchWords;
}

/**
 * For each concept that the text mentions: the forms that stand in it, and all names in other languages and scripts,
 * brands, abbreviations and wrong spellings. One concept a line: "form;form|alias;alias".
 */
export function createTermTable({locale, records, stem, terms, words: searchWords}: TermTableInput): string {
  const tokenise = createTokenise(locale, null);
  const stemWords = (words: readonly string[]): readonly string[] =>
    stem === null ? words : words.map((word) => stem(word));
  const text = records.map((record) => textRow(tokenise, record)).join(' ; ');
  const words = text.split(' ');
  const holdsWords = createHoldsWords(words);
  const holdsStems = createHoldsWords(stemWords(words));
  const stands = (row: string): boolean => {
    if (holdsUnspaced(row)) return text.includes(row);
    const sought = row.split(' ');
    return holdsWords(sought) || holdsStems(stemWords(sought));
  };
  const typed = (id: string): readonly string[] => [
    ...(searchWords[id]?.[locale.tag] ?? []),
    ...(searchWords[id]?.en ?? []),
  ];
  const known = new Set(terms.map(({id}) => id));
  const groups = [
    ...terms.map((term) => [
      ...namesOf(term, [locale.tag, 'en']),
      ...typed(term.id),
      ...foreignNames(term),
      ...term.brands,
      ...term.misspellings,
    ]),
    ...Object.keys(searchWords)
      .filter((id) => !known.has(id))
      .map(typed),
  ];
  return groups
    .map((names) => {
      const all = unique(names.map((name) => rowOf(tokenise, name)));
      const forms = all.filter(stands);
      return {forms, aliases: all.filter((row) => !forms.includes(row))};
    })
    .filter(({forms, aliases}) => forms.length > 0 && forms.length + aliases.length > 1)
    .map(({forms, aliases}) => `${forms.join(';')}|${aliases.join(';')}`)
    .join('\n');
}

/** Tells whether words follow each other in a text; the text is gone through once, not for every name. */
function createHoldsWords(text: readonly string[]): (sought: readonly string[]) => boolean {
  const places = new Map<string, number[]>();
  for (const [place, word] of text.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  }
  return (sought) =>
    (places.get(sought[0] ?? '') ?? []).some((place) =>
      sought.every((word, offset) => text[place + offset] === word),
    );
}

/** Of drugs alone: a reader knows them from a package in any script. All terms would take twice the bytes. */
function foreignNames(term: Term): readonly string[] {
  return term.category === 'drug' ? namesOf(term, TERM_LANGUAGES) : [];
}

function namesOf(term: Term, languages: readonly (typeof TERM_LANGUAGES)[number][]): readonly string[] {
  return [
    ...languages.map((language) => term.names[language] ?? null),
    term.abbreviation,
    ...languages.flatMap((language) => term.variants[language] ?? []),
  ].filter((name) => name !== null);
}

function textRow(tokenise: Tokenise, {title, heading, context, text}: SearchRecord): string {
  return [heading === '' ? `${title} ; ${context}` : heading, text]
    .map((part) => rowOf(tokenise, part))
    .join(' ; ');
}

function unique(rows: readonly string[]): readonly string[] {
  return [...new Set(rows.filter(Boolean))];
}
