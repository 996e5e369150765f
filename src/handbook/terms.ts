import * as z from 'zod';

/** The languages that have tables of words (quantities, negations). A term may be named in any other. */
export const TERM_LANGUAGES = [
  'en',
  'zh-Hans',
  'fr',
  'it',
  'ja',
  'es',
  'tr',
  'ar',
  'id',
  'ru',
  'th',
  'vi',
] as const;
/** A BCP 47 tag. */
export type TermLanguage = string;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

function hasTags(names: object): boolean {
  return Object.keys(names).every((tag) => LANGUAGE_TAG.test(tag));
}

export const TERM_CATEGORIES = [
  'condition',
  'device',
  'drug',
  'herb',
  'measurement',
  'organisation',
  'organism',
  'place',
  'procedure',
  'protection',
  'score',
  'statistics',
  'substance',
  'test',
  'unit',
] as const;

const slot = z.string().min(1).nullable();
const spellings = z.array(z.string().min(1));

/** One concept of the term base, in the shape of `src/data/terms.json`. */
export const termSchema = z.strictObject({
  /** Kebab-case English; never changed once published, for links lead to it. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'),
  category: z.enum(TERM_CATEGORIES),
  /** Whether its first mention on a page leads to its explanation. */
  explain: z.boolean(),
  /** The preferred term in each language, for a drug its INN; null where nobody has supplied it. */
  names: z
    .object({en: z.string().min(1)})
    .catchall(slot)
    .refine(hasTags, 'language tags such as pt-BR'),
  /** The one that is written in every language unless `variants` has another. */
  abbreviation: slot,
  /** What it is, in one line without doses; English always, other languages as they are translated. */
  definitions: z.record(z.string().regex(LANGUAGE_TAG), z.string()),
  brands: spellings,
  /** Wrong spellings that readers type; never shown. */
  misspellings: spellings,
  /** Other correct words for it in each language, abbreviations of that language included. */
  variants: z.record(z.string().regex(LANGUAGE_TAG), spellings),
  /** Words that a translator might write for it and that mean something else; a check flags them. */
  forbidden: z.record(z.string().regex(LANGUAGE_TAG), spellings).optional(),
});

export type Term = z.infer<typeof termSchema>;

/** The chapter that explains the terms. */
export const GLOSSARY_CHAPTER = 'appendix/glossary';

/** Id of a term's entry in the glossary. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

/** The preferred term in a language; null where none has been supplied. */
export function termName(term: Term, language: TermLanguage): string | null {
  return term.names[language] ?? null;
}

/** The definition in a language; null where it is not translated. */
export function termDefinition(term: Term, language: TermLanguage): string | null {
  const definition = term.definitions[language];
  return definition === undefined || definition === '' ? null : definition;
}

/** The words by which a text of this language may correctly call the term, the preferred one first. */
export function termForms(term: Term, language: TermLanguage): readonly string[] {
  const forms = [term.names[language] ?? null, term.abbreviation, ...(term.variants[language] ?? [])];
  return unique(forms);
}

function unique(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== null))];
}
