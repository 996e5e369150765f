import type {Nodes} from 'mdast';
import {createFindTerms} from '../../src/handbook/find-terms.ts';
import {createTermMatcher} from '../../src/handbook/parity/match-term.ts';
import type {LeafPair} from '../../src/handbook/parity/align-nodes.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {termForms, termName, type Term, type TermLanguage} from '../../src/handbook/terms.ts';
import {quoteText} from './quote-text.ts';
import {leafPairs, type Finding, type TranslatedPage, type TranslationRule} from './translation-rule.ts';

/** Where the English names a drug, so does the translation, in the same order and no other one; words that the term base forbids do not occur. */
export const termParity: TranslationRule = {
  name: 'term-parity',
  find: (page) => leafPairs(page).flatMap((pair) => findingsOf(pair, page)),
};

/** One substance or a fixed combination. Classes ("JAK inhibitor") are worded more freely: no alarm when unsure. */
const SUBSTANCE = /^\p{L}+(?: with \p{L}+)*$/u;

function isNamedDrug(term: Term, {language}: TranslatedPage): boolean {
  return term.category === 'drug' && termName(term, language) !== null && SUBSTANCE.test(term.names.en);
}

/** The names as they stand one after the other. */
function sequenceOf(drugs: readonly Term[], language: TermLanguage): string {
  return drugs.map(({names}) => `“${names[language] ?? names.en}”`).join(', then ');
}

const known = new WeakMap<Nodes, ReadonlySet<Term>>();

/** The terms that an English leaf names, found once for all languages. */
function termsMeant(leaf: Nodes, english: string, terms: readonly Term[]): ReadonlySet<Term> {
  const meant = known.get(leaf) ?? new Set(createFindTerms(terms, 'en')(english).map(({term}) => term));
  known.set(leaf, meant);
  return meant;
}

function findingsOf({source, translation}: LeafPair, page: TranslatedPage): readonly Finding[] {
  const {language, terms} = page;
  const [english, text] = [leafText(source.node), leafText(translation.node)];
  const matcher = createTermMatcher(terms, language);
  const meant = termsMeant(source.node, english, terms);
  const report = (found: string, expected: string, remedy: string, term: Term): Finding => ({
    line: translation.line,
    found: `${found} in ${quoteText(text)}`,
    expected: `${expected}, as in ${page.source.file}:${source.line} ${quoteText(english, term.names.en)}`,
    remedy,
    sentence: text,
    about: [term.id],
  });
  const missing = [...meant]
    .filter((term) => isNamedDrug(term, page) && !matcher.names(text, term))
    .map((term) =>
      report(
        `no “${term.names[language] ?? term.names.en}”`,
        `the drug “${term.names.en}”`,
        `Name the drug as the glossary does: ${termForms(term, language).join(', ')}.`,
        term,
      ),
    );
  const drugs = matcher.drugsIn(text);
  const added = drugs
    .filter((term) => !meant.has(term) && !createTermMatcher(terms, 'en').names(english, term))
    .map((term) =>
      report(
        `the drug “${term.names[language] ?? term.names.en}”`,
        'no such drug',
        'Name the drug that the English names.',
        term,
      ),
    );
  // "Dexamethasone 6 mg with baricitinib 4 mg", the names exchanged: each would get the dose of the other.
  const order = drugs.length < 2 ? [] : createTermMatcher(terms, 'en').drugsIn(english);
  const [expected, found] = [
    order.filter((term) => drugs.includes(term)),
    drugs.filter((term) => order.includes(term)),
  ];
  const exchanged = expected.every((term, place) => term === found[place])
    ? []
    : [
        {
          line: translation.line,
          found: `${sequenceOf(found, language)} in ${quoteText(text)}`,
          expected: `the order ${sequenceOf(expected, 'en')}, as in ${page.source.file}:${source.line} ${quoteText(english)}`,
          remedy:
            'Check that each drug has the dose and the place that it has in English. If so, word the sentence in the English order.',
          sentence: text,
          about: found.map(({id}) => id),
        },
      ];
  const forbidden = [...meant].flatMap((term) =>
    matcher
      .forbiddenIn(text, term)
      .map((word) =>
        report(
          `“${word}” for “${term.names.en}”`,
          `“${term.names[language] ?? term.names.en}”`,
          'Use the word of the term base (src/data/terms.json); the other one means something else.',
          term,
        ),
      ),
  );
  return [...missing, ...added, ...forbidden, ...exchanged];
}
