import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {MESSAGE_IDS, MESSAGES} from '../../src/handbook/messages.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Term} from '../../src/handbook/terms.ts';
import type {Check} from './check.ts';
import {lineAt, OMITTED, proseOf} from './prose.ts';

export const WORDS_FILE = 'src/data/words.txt';

/** A dictionary of British English with the words of this project. */
export interface Speller {
  readonly isCorrect: (word: string) => boolean;
  /** Alike words, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
  /** What is right only as a whole: "American Society of Hematology", "milli-international". */
  readonly names: readonly string[];
}

/** The check of the English text against a dictionary: pages, interface texts, definitions and notes on sources. */
export function createSpellingCheck(speller: Speller): Check {
  return (handbook) => {
    const isKnown = createIsKnown(speller, handbook.terms);
    const suggest = createSuggest(speller);
    return textsOf(handbook).flatMap(({file, text, lineOf, where}) =>
      wordsOf(text, speller.names)
        .filter(({word}) => !isKnown(word))
        .map(({word, place}) => problem(file, lineOf(place), `"${word}"${where}`, suggest(word))),
    );
  };
}

interface Text {
  readonly file: string;
  readonly text: string;
  readonly lineOf: (place: number) => number | null;
  readonly where: string;
}

function textsOf({pages, terms, references}: Handbook): readonly Text[] {
  const data = (file: string, id: string, text: string): Text => ({
    file,
    text,
    lineOf: () => null,
    where: ` in "${id}"`,
  });
  return [
    ...[...pages.values()]
      .filter(({locale}) => locale === SOURCE_LOCALE)
      .flatMap((page) =>
        proseOf(page).map((piece): Text => ({
          file: page.file,
          text: piece.text,
          lineOf: (place) => lineAt(piece, place),
          where: '',
        })),
      ),
    ...MESSAGE_IDS.map((id) =>
      data('src/handbook/messages.ts', id, MESSAGES[id].replace(/\{\w+\}/g, OMITTED)),
    ),
    ...terms.map(({id, definitions}) => data('src/data/terms.json', id, definitions.en ?? '')),
    ...references.map(({id, note}) => data('src/data/references.json', id, note ?? '')),
  ];
}

/** Addresses, complete or not: "covid19-druginteractions.org". */
const ADDRESS = /10\.\d+\/\S+|https?:\/\/\S+|[^\s(]+\.\p{Ll}{2,}[^\s)]*/gu;
const WORD = /(?<![\p{L}\p{N}₀-₉])\p{Script=Latin}[\p{Script=Latin}\p{M}'’]+(?![\p{N}₀-₉])/gu;

function wordsOf(
  text: string,
  names: readonly string[],
): readonly {readonly word: string; readonly place: number}[] {
  const blank = (part: string): string => OMITTED.repeat(part.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, blank), text.replace(ADDRESS, blank));
  return [...rest.matchAll(WORD)]
    .map(({0: written, index}) => ({word: written.replace(/['’]s?$/, '').replaceAll('’', "'"), place: index}))
    .filter(({word}) => !/\p{Lu}.*\p{Lu}/u.test(word));
}

/** Whether a word is in the dictionary or in a name of the term base, asked once for each word. */
function createIsKnown(speller: Speller, terms: readonly Term[]): (word: string) => boolean {
  const named = new Set(
    terms
      .flatMap(({names, brands}) => [names.en, ...brands])
      .flatMap((name) => wordsOf(name, []))
      .map(({word}) => word),
  );
  // "Organization" is right in a name, "organization" is not.
  const isNamed = (word: string): boolean =>
    [word, word.charAt(0).toLowerCase() + word.slice(1)].some(
      (form) => named.has(form) || named.has(form.replace(/s$/, '')),
    );
  const known = new Map<string, boolean>();
  return (word) => {
    const verdict = known.get(word) ?? (isNamed(word) || speller.isCorrect(word));
    known.set(word, verdict);
    return verdict;
  };
}

/** To look for alike words takes a tenth of a second; after this many a text in the wrong language is likelier. */
const MOST_SUGGESTED = 20;

function createSuggest(speller: Speller): Speller['suggest'] {
  const found = new Map<string, readonly string[]>();
  return (word) => {
    const known = found.get(word) ?? (found.size < MOST_SUGGESTED ? speller.suggest(word) : []);
    found.set(word, known);
    return known;
  };
}

function problem(file: string, line: number | null, found: string, alike: readonly string[]): Problem {
  return {
    file,
    line,
    rule: 'spelling',
    found,
    expected:
      alike.length === 0 ? 'a word of the dictionary' : `British spelling, such as ${alike.join(', ')}`,
    remedy: `Correct it, or if it is right add it to ${WORDS_FILE}.`,
  };
}
