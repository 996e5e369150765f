import {perLanguage} from './per-language.ts';
import {findLocale, type LocaleTag} from './locales.ts';
import {termForms, type Term} from './terms.ts';

/** A place in a text where a term is named, in UTF-16 units. */
export interface TermMention {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms that a text names, in order; of terms inside one another, the longest. */
export type FindTerms = (text: string) => readonly TermMention[];

/** An abbreviation such as "WHO" is none in lower case. */
const ABBREVIATION = /\p{Lu}.*\p{Lu}|^\p{Lu}$/u;
/** Languages that write a plural with s: a word of the form may have it or not. */
const PLURAL_S: readonly LocaleTag[] = ['en', 'fr'];
const LETTERS_BEFORE_S = 3;
/** The Arabic article, alone or with the particles that are written together with it. */
const ARTICLE = '(?:[وفبك]{0,2}ال|لل)';
/** What follows when a word is not at its end. Not Chinese, which follows a Latin word without a space. */
const CONTINUED = /^(?:[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{N}]|-[\p{L}\p{N}])/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Form {
  readonly term: Term;
  readonly written: string;
  /** Matches at one place only; texts are tried at the beginnings of words. */
  readonly pattern: RegExp;
}

const finders = new WeakMap<readonly Term[], (locale: LocaleTag) => FindTerms>();

/** The finder for texts of one language, made once for each list of terms. */
export function createFindTerms(terms: readonly Term[], locale: LocaleTag): FindTerms {
  const finderFor = finders.get(terms) ?? perLanguage((tag: LocaleTag) => createFinder(terms, tag));
  finders.set(terms, finderFor);
  return finderFor(locale);
}

/** Forms are looked up by their first two letters: one large pattern takes seconds a page. */
function createFinder(terms: readonly Term[], locale: LocaleTag): FindTerms {
  const byOpening = new Map<string, Form[]>();
  const forms = terms
    .flatMap((term) => termForms(term, locale).map((written) => createForm(term, written, locale)))
    .sort((a, b) => b.written.length - a.written.length);
  for (const form of forms) {
    const opening = openingAt(withoutArticle(form.written, locale), 0);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), form]);
  }
  const article = findLocale(locale).direction === 'rtl' ? new RegExp(`${ARTICLE}?`, 'uy') : null;
  return (text) => {
    const mentions: TermMention[] = [];
    let place = 0;
    while (place < text.length) {
      const mention = beginsWord(text, place) ? mentionAt(text, place, byOpening, article) : null;
      if (mention !== null) mentions.push(mention);
      place = mention?.end ?? place + 1;
    }
    return mentions;
  };
}

function mentionAt(
  text: string,
  start: number,
  byOpening: ReadonlyMap<string, readonly Form[]>,
  article: RegExp | null,
): TermMention | null {
  const stem = start + (article === null ? 0 : matchAt(article, text, start).length);
  for (const form of byOpening.get(openingAt(text, stem)) ?? []) {
    const found = matchAt(form.pattern, text, stem);
    if (found !== '' && isMeant(form.written, found) && endsWord(text, stem + found.length)) {
      return {term: form.term, start, end: stem + found.length};
    }
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

function createForm(term: Term, written: string, locale: LocaleTag): Form {
  const words = withoutArticle(written, locale)
    .split(' ')
    .map((word) => wordPattern(word, locale));
  return {term, written, pattern: new RegExp(words.join('[ \\u00A0]'), 'iuy')};
}

/** Two letters in lower case; a word of one letter is none of the forms. */
function openingAt(text: string, place: number): string {
  return `${(text[place] ?? '').toLowerCase()}${(text[place + 1] ?? '').toLowerCase().replace('\u00A0', ' ')}`;
}

function withoutArticle(word: string, locale: LocaleTag): string {
  return findLocale(locale).direction === 'rtl' ? word.replace(new RegExp(`^${ARTICLE}`), '') : word;
}

function beginsWord(text: string, place: number): boolean {
  const previous = text[place - 1] ?? ' ';
  return UNSPACED.test(text[place] ?? '') || UNSPACED.test(previous) || !/[\p{L}\p{M}\p{N}-]/u.test(previous);
}

function isMeant(written: string, found: string): boolean {
  return (
    !ABBREVIATION.test(written) || found.startsWith(written) || found.replace(/\u00A0/g, ' ') === written
  );
}

function wordPattern(word: string, locale: LocaleTag): string {
  if (findLocale(locale).direction === 'rtl') {
    const stem = withoutArticle(word, locale);
    return /^\p{Script=Arabic}/u.test(stem) ? `${ARTICLE}?${escape(stem)}` : escape(word);
  }
  return takesS(word, locale) ? `${escape(word.replace(/s$/, ''))}s?` : escape(word);
}

function takesS(word: string, locale: LocaleTag): boolean {
  return PLURAL_S.includes(locale) && new RegExp(`\\p{L}{${LETTERS_BEFORE_S}}$`, 'u').test(word);
}

/** Checked here and not in each pattern, which would make a thousand patterns slow to compile. */
function endsWord(text: string, place: number): boolean {
  return UNSPACED.test(text[place - 1] ?? '') || !CONTINUED.test(text.slice(place, place + 2));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
