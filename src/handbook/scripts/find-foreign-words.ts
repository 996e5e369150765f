import {perLanguage} from '../per-language.ts';
import type {TermLanguage} from '../terms.ts';

const OWN_SCRIPTS: Readonly<Partial<Record<TermLanguage, readonly string[]>>> = {
  en: [],
  'zh-Hans': ['Han'],
  fr: [],
  it: [],
  ja: ['Han', 'Hiragana', 'Katakana'],
  es: [],
  tr: [],
  ar: ['Arabic'],
  id: [],
  ru: ['Cyrillic'],
  th: ['Thai'],
  vi: [],
};

/** Named in messages; a letter of any other script is called foreign. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Lao',
];

/** English words that hold sentences together and are no words of the other languages. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and with from for which that this these those is are was were be been has have had not by than when where
  while should must may can who whose their they there at or if to until before after whether without within during each
  every give given use used patient patients`.split(/\s+/),
);
/** Words that one of the Latin-script languages shares with English. */
const SHARED: Readonly<Partial<Record<TermLanguage, readonly string[]>>> = {
  fr: ['patient', 'patients', 'or'],
  es: ['has'],
  it: ['use'],
  tr: ['can'],
  id: ['of', 'for'],
  vi: ['to'],
};
/** So many English words in a row, and so many of them holding a sentence together, are a piece of a sentence. */
const LONGEST_NAME = 5;
const FUNCTION_WORDS_OF_SENTENCE = 2;
const SHARE_OF_SENTENCE = 0.3;
const UNTRANSLATED_WORDS = 3;

/** Words of English that a translation was left with: the whole text, or a run like a sentence; null where there are none. */
export function findForeignText(text: string, language: TermLanguage, english: string): string | null {
  if (isEqual(text, english) && isProse(text)) return text.trim();
  const isFunctionWord = (word: string): boolean =>
    FUNCTION_WORDS.has(word) && SHARED[language]?.includes(word) !== true;
  for (const run of text.split(/[^A-Za-z’' -]+/)) {
    const words = run.split(/[\s-]+/).filter((word) => /[A-Za-z]/.test(word));
    if (words.length <= LONGEST_NAME) continue;
    // The words of a name begin with capitals: "National Institutes of Health".
    const plain = words.filter((word) => /^[a-z’']+$/.test(word));
    const functional = new Set(plain.filter(isFunctionWord));
    const share = plain.filter(isFunctionWord).length / words.length;
    if (
      functional.size >= FUNCTION_WORDS_OF_SENTENCE &&
      plain.length > words.length / 2 &&
      share > SHARE_OF_SENTENCE
    )
      return run.trim();
  }
  return null;
}

function isEqual(text: string, english: string): boolean {
  return text.replace(/\s+/g, ' ').trim() === english.replace(/\s+/g, ' ').trim();
}

/** At least three plain words of which one is English only: no list of names and figures. */
function isProse(text: string): boolean {
  const words = text.split(/[^A-Za-z]+/).filter((word) => /^[a-z]{2,}$/.test(word));
  return words.length >= UNTRANSLATED_WORDS && words.some((word) => FUNCTION_WORDS.has(word));
}

export interface MixedWord {
  readonly word: string;
  /** The letters that do not belong there, with their code points. */
  readonly letters: string;
  readonly script: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Greek letters of science: TNF-α, γ-GT, β-lactam, μ, Δ. Those that look Latin are none. */
const GREEK_OF_SCIENCE = /[αβγδεζηθκλμπρσςτφχψωΔΣΩΓΛΦΨΠΘµ]/gu;
/** Arabic keyboards of other languages write these for ي and ك. */
const PERSIAN_LETTERS = /[\u06CC\u06A9\u06BE\u06C1\u067E\u0686\u0698\u06AF]/u;

/** Words with letters of a script that is neither Latin nor the language's own, or of two scripts that part words. */
export function findMixedWords(text: string, language: TermLanguage): readonly MixedWord[] {
  if (!suspicionOf(language).test(text)) return [];
  return Array.from(text.matchAll(WORD)).flatMap(([word]) => {
    const foreign = foreignLetter(word.replace(GREEK_OF_SCIENCE, ''), language);
    return foreign === null ? [] : [{word, letters: describe(foreign), script: scriptOf(foreign)}];
  });
}

/** Letters that are worth a closer look: most texts have none. */
const suspicionOf = perLanguage((language: TermLanguage): RegExp => {
  const own = ['Latin', ...ownScripts(language)].map((script) => `\\p{Script=${script}}`).join('');
  const mixed = language === 'ru' ? '|[A-Za-z][а-яё]|[а-яё][A-Za-z]' : '';
  const persian = language === 'ar' ? `|${PERSIAN_LETTERS.source}` : '';
  return new RegExp(`(?![${own}αβγδκλμµΔ])\\p{L}${mixed}${persian}`, 'iu');
});

/** Beside Latin; of a language that has no row of its own, what Unicode says it is written in. */
function ownScripts(language: TermLanguage): readonly string[] {
  const known = OWN_SCRIPTS[language];
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return WRITTEN_TOGETHER[script] ?? [script];
}

/** ISO 15924 codes that stand for several scripts of Unicode. */
const WRITTEN_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  Latn: [],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Han', 'Hangul'],
};

function foreignLetter(word: string, language: TermLanguage): string | null {
  const own = ownScripts(language).map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const stranger = letters.find((letter) => {
    const script = scriptOf(letter);
    return script !== 'Latin' && script !== 'Common' && !own.some((pattern) => pattern.test(letter));
  });
  if (stranger !== undefined) return stranger;
  if (language === 'ar') return letters.find((letter) => PERSIAN_LETTERS.test(letter)) ?? null;
  // "СOVID" with a Cyrillic С: only scripts that part words by spaces, for Chinese writes "CT检查".
  const isMixed = language === 'ru' && letters.some((l) => scriptOf(l) === 'Latin');
  return isMixed ? (letters.find((letter) => scriptOf(letter) === 'Cyrillic') ?? null) : null;
}

const testers = SCRIPTS.map((script) => ({script, pattern: new RegExp(`\\p{Script=${script}}`, 'u')}));

function scriptOf(letter: string): string {
  if (/[ーｰ々〆ـ]/.test(letter)) return 'Common';
  return testers.find(({pattern}) => pattern.test(letter))?.script ?? 'unknown';
}

function describe(letter: string): string {
  return `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
