import {perLanguage} from '../per-language.ts';
import type {Route} from './dosing.ts';
import {createLexicon, createPlaceFinder, entriesOf, type Entry, type Lexicon} from './lexicon.ts';
import {languageFor} from './languages/index.ts';
import type {Language} from './languages/language.ts';
import type {Phrase} from './phrase.ts';
import type {Comparator} from './quantity.ts';
import type {UnitName} from './unit-symbols.ts';

/** A language's table, made ready to be looked up. */
export interface Grammar {
  readonly language: Language;
  readonly units: Lexicon<UnitName>;
  readonly unitAdjectives: Lexicon<true>;
  readonly per: Lexicon<true>;
  readonly perBefore: Lexicon<UnitName>;
  readonly weightWords: Lexicon<true>;
  readonly percentBefore: Lexicon<true>;
  /** Meaning: the exponent of ten. */
  readonly multipliers: Lexicon<number>;
  readonly rangeJoins: Lexicon<true>;
  readonly rangePairs: readonly {readonly open: Lexicon<true>; readonly join: Lexicon<true>}[];
  readonly ratioJoins: Lexicon<true>;
  readonly wholeFirst: Lexicon<true>;
  readonly comparatorsBefore: Lexicon<Comparator>;
  readonly comparatorsAfter: Lexicon<Comparator>;
  readonly negations: Lexicon<true>;
  readonly ordinalsBefore: Lexicon<true>;
  readonly ordinalsAfter: Lexicon<true>;
  readonly unitsBefore: Lexicon<UnitName>;
  readonly names: Lexicon<true>;
  readonly counters: Lexicon<true>;
  /** Words before a Roman number. */
  readonly ranks: Lexicon<true>;
  readonly routes: Lexicon<Route>;
  /** The places of a text at which a route may be named. */
  readonly routePlacesIn: (lower: string) => readonly number[];
}

/** The grammar of a language tag; of the general rules for a tag without a table. */
export const grammarFor = perLanguage((tag: string) => createGrammar(languageFor(tag)));

function createGrammar(language: Language): Grammar {
  const routes = createLexicon(entriesOf(language.routes));
  return {
    language,
    units: createLexicon(entriesOf(language.units)),
    unitAdjectives: wordings(language.unitAdjectives),
    per: wordings(language.per),
    perBefore: createLexicon(entriesOf(language.perBefore ?? {})),
    weightWords: wordings(language.weightWords),
    percentBefore: wordings(language.percentBefore),
    multipliers: createLexicon(
      entriesOf(language.multipliers).map(({phrase, meaning}) => ({phrase, meaning: Number(meaning)})),
    ),
    rangeJoins: wordings(language.rangeJoins),
    rangePairs: language.rangePairs.map(({open, join}) => ({open: wordings(open), join: wordings(join)})),
    ratioJoins: wordings(language.ratioJoins),
    wholeFirst: wordings(language.wholeFirst),
    comparatorsBefore: createLexicon(entriesOf(language.comparatorsBefore)),
    comparatorsAfter: createLexicon(entriesOf(language.comparatorsAfter)),
    negations: wordings(language.negations),
    ordinalsBefore: wordings(language.ordinalsBefore),
    ordinalsAfter: wordings(language.ordinalsAfter),
    unitsBefore: createLexicon(entriesOf(language.unitsBefore)),
    counters: wordings(language.counters),
    ranks: wordings(language.ranks),
    routes,
    routePlacesIn: createPlaceFinder(routes.openings),
    names: wordings([...language.names, 'covid', 'sars-cov']),
  };
}

function wordings(phrases: readonly Phrase[] = []): Lexicon<true> {
  return createLexicon(phrases.map((phrase): Entry<true> => ({phrase, meaning: true})));
}
