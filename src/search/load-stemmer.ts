/** Takes a word in small letters to the part that its forms share. */
export type Stem = (word: string) => string;

/** The languages that have a stemmer; each is a file of its own, so that a reader loads one at most. */
const STEMMERS: Readonly<Record<string, () => Promise<{readonly stemmer: Stem}>>> = {
  en: () => import('@orama/stemmers/english'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  es: () => import('@orama/stemmers/spanish'),
  tr: () => import('@orama/stemmers/turkish'),
  ar: () => import('@orama/stemmers/arabic'),
  ru: () => import('@orama/stemmers/russian'),
  id: () => import('@orama/stemmers/indonesian'),
};

const LATIN_LETTER = /[a-z]/i;
/** Scripts whose words are in another than the Latin script: English words among them stay as they are. */
const NON_LATIN = new Set(['ar', 'ru']);
const SHORTEST = 3;

/** The stemmer of a language by Snowball's algorithm, or null where the language has none: zh, ja, th, vi. */
export async function loadStemmer(tag: string): Promise<Stem | null> {
  const load = STEMMERS[tag];
  if (load === undefined) return null;
  const {stemmer} = await load();
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return word;
    if (NON_LATIN.has(tag) && LATIN_LETTER.test(word)) return word;
    return stemmer(word) || word;
  };
}
