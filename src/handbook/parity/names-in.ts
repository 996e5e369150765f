import type {TermLanguage} from '../terms.ts';

/**
 * A symbol of Latin letters with a number in it, or a grade of evidence: PaO₂, FFP2, IL-6, N95, H7N9, CIII. What is glued
 * to it with a hyphen ("N95-class") belongs to the sentence.
 */
const SYMBOL =
  /(?<![A-Za-zÀ-ɏ\d₀-₉.-])(?:(?:[A-Z][A-Za-z]{0,4}(?:\d+|[₀-₉]+)|[A-Z]{1,5}[-‑–]\d+)(?:[A-Z]{1,2}\d*)?|[ABC]I{2,3}[ab]?)(?![A-Za-zÀ-ɏ\d₀-₉])/g;
/** Most texts have none. */
const MAY_HAVE_SYMBOL = /[A-Za-zЛ][-‑–]?[\d₀-₉]|[ABC]II/;
/** What a language writes otherwise, or adds to explain a word that English says without a symbol. */
const WORDINGS: Readonly<Partial<Record<TermLanguage, readonly (readonly [RegExp, string])[]>>> = {
  ja: [[/（N95マスクなど）/g, '']],
  ru: [
    [/(?<!\p{L})ИЛ-(?=\d)/gu, 'IL-'],
    [/AB0/g, 'ABO'],
  ],
};
/** Names of the disease and its virus, which languages translate, and gases, which they spell out. */
const TRANSLATED = /^(?:COVID19|CoV2|C?O2)$/;

/** Names and symbols with a digit in a text, each once, the digits on the line. No figure, so nothing else compares them. */
export function namesIn(text: string, language: TermLanguage): readonly string[] {
  if (!MAY_HAVE_SYMBOL.test(text)) return [];
  const plain = (WORDINGS[language] ?? []).reduce(
    (rest, [wording, symbol]) => rest.replace(wording, symbol),
    text,
  );
  const names = Array.from(plain.matchAll(SYMBOL), ([name]) => name.normalize('NFKC').replace(/[-‑–]/g, ''));
  return [...new Set(names)].filter((name) => !TRANSLATED.test(name));
}
