import {perLanguage} from '../per-language.ts';
import {termForms, type Term, type TermLanguage} from '../terms.ts';

/** Looks for terms in a text of one language, whatever case and ending they stand in. */
export interface TermMatcher {
  /** Whether a text names the term, by any of its words, in English or by a brand. */
  readonly names: (text: string, term: Term) => boolean;
  /** The drugs that a text names in this language or by their English names, in the order of their first mentions. */
  readonly drugsIn: (text: string) => readonly Term[];
  /** Words that the term base forbids for the term and that stand in the text. */
  readonly forbiddenIn: (text: string, term: Term) => readonly string[];
}

const made = new WeakMap<readonly Term[], (language: TermLanguage) => TermMatcher>();
const UNSPACED: readonly TermLanguage[] = ['zh-Hans', 'ja', 'th'];
/** Vowel signs and lengthening strokes, which Arabic may write or leave out. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0640\u0670]/g;
const SHORTEST_STEM = 4;
/** A shorter name could be part of another word. */
const SHORTEST_DRUG = 6;
/** As many letters at the end of a word may be an ending: « traitement(s) », ремдесивир(ом). */
const LONGEST_ENDING = 3;

/** "Ácido acetilsalicílico (aspirina)": each of the two names it. */
const WITH_SYNONYM = /^(.+) \(([^()]+)\)$/;

const JOINED = ' with ';

function isCombination({names}: Term): boolean {
  return names.en.includes(JOINED);
}

/** "Nirmatrelvir with ritonavir": other languages join them otherwise. */
const JOINING_WORDS: readonly string[] = ['with', 'and', 'of'];

/** The matcher for texts of one language, made once for each list of terms. */
export function createTermMatcher(terms: readonly Term[], language: TermLanguage): TermMatcher {
  const matcherFor = made.get(terms) ?? perLanguage((tag: TermLanguage) => createMatcher(terms, tag));
  made.set(terms, matcherFor);
  return matcherFor(language);
}

function createMatcher(terms: readonly Term[], language: TermLanguage): TermMatcher {
  const stems = new Map(
    terms.map((term) => [term, allForms(term, language).map((form) => stemsOf(form, language))]),
  );
  const drugs = terms
    .filter(({category}) => category === 'drug')
    .flatMap((term) =>
      [term.names[language] ?? null, term.names.en]
        .filter((name) => name !== null && (name.length >= SHORTEST_DRUG || UNSPACED.includes(language)))
        .map((name) => ({term, name: foldText(name ?? '')})),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const anyDrug = new RegExp(drugs.map(({name}) => escape(name)).join('|') || '(?!)', 'u');
  const fold = rememberLast(foldText);
  const byEnglish = new Map(terms.map((term) => [term.names.en, term]));
  const names = (plain: string, term: Term): boolean => {
    if ((stems.get(term) ?? []).some((words) => words.every((stem) => plain.includes(stem)))) return true;
    // Of a combination each part may be named by itself, with its Latin name between them.
    const parts = term.names.en.split(JOINED).map((part) => byEnglish.get(part));
    return isCombination(term) && parts.every((part) => part !== undefined && names(plain, part));
  };
  return {
    names: (text, term) => names(fold(text), term),
    drugsIn: (text) => {
      let rest = fold(text);
      if (!anyDrug.test(rest)) return [];
      const places = new Map<Term, number>();
      // Longest first: "prednisolone" is not named by "methylprednisolone".
      for (const {term, name} of drugs) {
        if (!containsName(rest, name, language)) continue;
        places.set(term, Math.min(places.get(term) ?? Infinity, rest.indexOf(name)));
        // A combination does not hide its parts: some languages write it with "with", others with a dash.
        if (!isCombination(term)) rest = rest.replaceAll(name, ' '.repeat(name.length));
      }
      return [...places].sort(([, one], [, other]) => one - other).map(([term]) => term);
    },
    forbiddenIn: (text, term) => {
      const words = term.forbidden?.[language] ?? [];
      if (words.length === 0) return [];
      const plain = fold(text);
      return words.filter((word) => plain.includes(foldText(word)));
    },
  };
}

/** A name at the beginning of a word: « minéralocorticoïde » names no « corticoïde ». */
function containsName(text: string, name: string, language: TermLanguage): boolean {
  const place = text.indexOf(name);
  if (place < 0 || language === 'ar' || UNSPACED.includes(language)) return place >= 0;
  return !/\p{L}/u.test(text.charAt(place - 1));
}

function allForms(term: Term, language: TermLanguage): readonly string[] {
  const forms = [...termForms(term, language), ...termForms(term, 'en'), ...term.brands];
  return forms.flatMap((form) => {
    const [, name, other] = WITH_SYNONYM.exec(form) ?? [];
    return name === undefined || other === undefined ? [form] : [form, name, other];
  });
}

/** The words of a form without what may be their endings. */
function stemsOf(form: string, language: TermLanguage): readonly string[] {
  const plain = foldText(form);
  if (UNSPACED.includes(language) && !/^[a-z]/.test(plain)) return [plain];
  const words = plain.split(/[\s-]+/).filter((word) => !JOINING_WORDS.includes(word));
  return words.map((word) => {
    const bare = language === 'ar' ? word.replace(/^ال/, '') : word;
    return bare.slice(0, Math.max(SHORTEST_STEM, bare.length - LONGEST_ENDING));
  });
}

/** A text is asked about one term after the other. */
function rememberLast(foldAny: (text: string) => string): (text: string) => string {
  let [last, folded] = ['', ''];
  return (text) => {
    if (text !== last) [last, folded] = [text, foldAny(text)];
    return folded;
  };
}

function foldText(text: string): string {
  return (
    text
      // In lower case it would be an i with a dot apart.
      .replaceAll('İ', 'i')
      .toLowerCase()
      .normalize('NFC')
      // What "İ" becomes in lower case outside Turkish.
      .replace(/i\u0307/g, 'i')
      .replace(VOWEL_SIGNS, '')
      .replace(/[’']/g, '’')
      .replaceAll('\u00A0', ' ')
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
