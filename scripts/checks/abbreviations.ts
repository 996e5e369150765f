import {createFindTerms} from '../../src/handbook/find-terms.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {GLOSSARY_CHAPTER, type Term} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {explainedTerms} from './explained-terms.ts';
import {KNOWN_ABBREVIATIONS} from './known-abbreviations.ts';
import {lineAt, proseOf, type Prose} from './prose.ts';
import {speltOut} from './spelt-out.ts';

/** An English page spells an abbreviation out where it first uses it, or the term base explains it there. */
export const checkAbbreviations: Check = ({pages, terms}) =>
  [...pages.values()]
    .filter(({locale, chapter}) => locale === SOURCE_LOCALE && chapter !== GLOSSARY_CHAPTER)
    .flatMap((page) => problemsOf(page, terms));

interface Use {
  readonly piece: Prose;
  readonly place: number;
  /** The word itself, then its parts: "COVID-19-associated", "COVID-19", "COVID". */
  readonly forms: readonly string[];
}

function problemsOf(page: Page, terms: readonly Term[]): readonly Problem[] {
  const pieces = proseOf(page).filter(
    ({kind, text}) => kind !== 'front-matter' || text === page.frontMatter.title,
  );
  const explained = explainedTerms(page, terms);
  const reported = new Set<string>();
  return pieces
    .filter(({kind}) => kind !== 'front-matter')
    .flatMap((piece) => usesIn(piece))
    .flatMap(({piece, place, forms}) => {
      const [written = ''] = forms;
      if (forms.some((form) => reported.has(form) || KNOWN_ABBREVIATIONS.has(form))) return [];
      reported.add(written);
      const byTerm = createFindTerms(
        terms,
        SOURCE_LOCALE,
      )(piece.text).some(({term, start, end}) => start <= place && place < end && explained.has(term.id));
      if (byTerm || pieces.some((other) => explains(other, piece, forms, terms))) return [];
      return [
        {
          file: page.file,
          line: lineAt(piece, place),
          rule: 'abbreviations',
          found: `"${written}", which the page does not spell out here or before`,
          expected: 'the long form at the first use: "acute kidney injury (AKI)"',
          remedy:
            'Spell it out, mark its term "explain" in src/data/terms.json, or list it with a reason in scripts/checks/known-abbreviations.ts.',
        },
      ];
    });
}

/** A table, a heading and a box may be explained by the text of their section; all else at the place or before it. */
function explains(other: Prose, piece: Prose, forms: readonly string[], terms: readonly Term[]): boolean {
  const mayFollow = piece.kind !== 'text' && other.section === piece.section;
  if (other.block > piece.block && !mayFollow) return false;
  const found = speltOutIn(other);
  return forms.some((form) => found.has(form)) || namesTerm(other, forms, terms);
}

/** Long form and abbreviation of a term beside each other, where the letters do not tell: "… and Metabolism (ESPEN)". */
function namesTerm({text}: Prose, forms: readonly string[], terms: readonly Term[]): boolean {
  return terms.some(
    ({abbreviation, names}) =>
      abbreviation !== null &&
      forms.includes(abbreviation) &&
      text.includes(abbreviation) &&
      text.toLowerCase().includes(names.en.toLowerCase()),
  );
}

const spelt = new WeakMap<Prose, ReadonlySet<string>>();

function speltOutIn(piece: Prose): ReadonlySet<string> {
  const known = spelt.get(piece) ?? speltOut(piece.text);
  spelt.set(piece, known);
  return known;
}

const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}₀-₉]+(?:-[\p{L}\p{N}₀-₉]+)*/gu;
const ROMAN = /^[IVX]+$/;

function usesIn(piece: Prose): readonly Use[] {
  return [...piece.text.matchAll(WORD)].flatMap(({0: word, index: place}) => {
    const parts = word.split('-');
    if (!parts.some(isAbbreviation) || KNOWN_ABBREVIATIONS.has(word)) return [];
    const runs = parts.flatMap((_, from) =>
      parts.slice(from).map((_part, length) => parts.slice(from, from + length + 1)),
    );
    const forms = runs
      .filter((run) => run.some(isAbbreviation))
      .map((run) => run.join('-'))
      .sort((a, b) => b.length - a.length);
    return [{piece, place, forms: [...new Set(forms.flatMap((form) => [form, form.replace(/s$/, '')]))]}];
  });
}

/** "ECMO", "aPTT", "PaO₂"; not "Paxlovid", "DingTalk" or "III". */
function isAbbreviation(part: string): boolean {
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
  const small = part.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= small && (part === 'IV' || !ROMAN.test(part));
}
