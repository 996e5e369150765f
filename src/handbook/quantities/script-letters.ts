/**
 * Letters of the scripts that part words by spaces: Latin, Greek, Cyrillic, Arabic, as a class of a regular expression.
 * Ranges instead of Unicode properties, which take a hundred times as long to compile.
 */
export const SPACED_LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿء-يٮ-ۓ';

/** The same without Arabic, whose words take no part in names like IL-6. */
export const NAME_LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿ';

const SPACED = new RegExp(`[${SPACED_LETTERS}]`);
const ARABIC = /[ء-يٮ-ۓ]/;
/** Arabic writes "and", "in", "for", "as" onto the next word. */
const ARABIC_PROCLITIC = /[وفبلك]/;

/** Whether a word that begins with the letter can begin at the index. */
export function canStartWord(text: string, index: number): boolean {
  const first = text.charAt(index);
  if (!SPACED.test(first)) return true;
  const before = text.charAt(index - 1);
  if (!SPACED.test(before)) return true;
  return ARABIC.test(first) && ARABIC_PROCLITIC.test(before) && !SPACED.test(text.charAt(index - 2));
}

/** Whether a word whose last letter stands before the index ends there. */
export function canEndWord(text: string, index: number): boolean {
  return !SPACED.test(text.charAt(index - 1)) || !SPACED.test(text.charAt(index));
}
