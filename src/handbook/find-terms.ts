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
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Form {
  readonly term: Term;
  readonly written: string;
}

/** The finder for texts of one language. */
export function createFindTerms(terms: readonly Term[], locale: LocaleTag): FindTerms {
  const forms = terms
    .flatMap((term) => termForms(term, locale).map((written): Form => ({term, written})))
    .sort((a, b) => b.written.length - a.written.length);
  if (forms.length === 0) return () => [];
  const byKey = new Map<string, Form[]>();
  for (const form of forms) {
    const key = keyOf(form.written, locale);
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  const pattern = new RegExp(forms.map(({written}) => patternOf(written, locale)).join('|'), 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap((match): TermMention[] => {
      const found = match[0];
      const form = byKey.get(keyOf(found, locale))?.find(({written}) => isMeant(written, found));
      return form === undefined
        ? []
        : [{term: form.term, start: match.index, end: match.index + found.length}];
    });
}

function isMeant(written: string, found: string): boolean {
  return (
    !ABBREVIATION.test(written) || found.startsWith(written) || found.replace(/\u00A0/g, ' ') === written
  );
}

function patternOf(form: string, locale: LocaleTag): string {
  const words = form.split(' ').map((word) => wordPattern(word, locale));
  return before(form) + words.join('[ \\u00A0]') + after(form);
}

function wordPattern(word: string, locale: LocaleTag): string {
  if (findLocale(locale).direction === 'rtl') {
    const stem = word.replace(new RegExp(`^${ARTICLE}`), '');
    return /^\p{Script=Arabic}/u.test(stem) ? `${ARTICLE}?${escape(stem)}` : escape(word);
  }
  return takesS(word, locale) ? `${escape(word.replace(/s$/, ''))}s?` : escape(word);
}

/** What two ways of writing the same form have in common. */
function keyOf(text: string, locale: LocaleTag): string {
  return text
    .replace(/\u00A0/g, ' ')
    .split(' ')
    .map((word) => {
      if (findLocale(locale).direction === 'rtl') return word.replace(new RegExp(`^${ARTICLE}`), '');
      return takesS(word, locale) ? word.replace(/s$/, '') : word;
    })
    .join(' ')
    .toLowerCase();
}

function takesS(word: string, locale: LocaleTag): boolean {
  return PLURAL_S.includes(locale) && new RegExp(`\\p{L}{${LETTERS_BEFORE_S}}$`, 'u').test(word);
}

function before(form: string): string {
  const [first = ''] = form;
  if (UNSPACED.test(first)) return '';
  return /\p{Script=Latin}|\p{N}/u.test(first)
    ? '(?<![\\p{Script=Latin}\\p{N}-])'
    : '(?<![\\p{L}\\p{M}\\p{N}-])';
}

function after(form: string): string {
  const last = [...form].at(-1) ?? '';
  if (UNSPACED.test(last)) return '';
  return '(?![\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Cyrillic}\\p{N}]|-[\\p{L}\\p{N}])';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
