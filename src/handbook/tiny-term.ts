import type {Term, TermLanguage} from './terms.ts';

const NO_NAMES = {
  'zh-Hans': null,
  fr: null,
  it: null,
  ja: null,
  es: null,
  tr: null,
  ar: null,
  id: null,
  ru: null,
  th: null,
  vi: null,
};

/** For tests: an explained term with the given names, and nothing else that is not given. */
export function createTinyTerm(
  id: string,
  names: Partial<Record<TermLanguage, string>> & {readonly en: string},
  rest: Partial<Term> = {},
): Term {
  return {
    id,
    category: 'drug',
    explain: true,
    names: {...NO_NAMES, ...names},
    abbreviation: null,
    definitions: {en: `What ${id} is.`},
    brands: [],
    misspellings: [],
    variants: {},
    ...rest,
  };
}
