import {foldCharacter, lowerCase} from './fold-characters.ts';

/**
 * A wording in a language's table, matched without regard to case:
 * a space is any white space, `_` white space or none, `*` any further letters, `(…)` may be left out, `{n}` is a number, `{u}` a unit of time.
 * A regular expression where that is not enough; it sees folded lower-case text and sets its own limits.
 */
export type Phrase = string | RegExp;

/** Regular expressions that stand for the places in a phrase. */
export type Slots = Readonly<Partial<Record<'n' | 'u', string>>>;

export const SPACES = '[ \\u00A0]';
/** Letters of the scripts that part words by spaces. Elsewhere a word has no visible limits. */
const SPACED_LETTER = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Arabic}]';
const SPACED = new RegExp(SPACED_LETTER, 'u');
/** Arabic writes "and", "in", "for", "as" onto the next word. */
const ARABIC_START = '(?:(?<!\\p{sc=Arabic})|(?<=(?<!\\p{sc=Arabic})[وفبلك]))';

/** A whole word that may be left out takes the space after it along. */
const OPTIONAL_WORD = /(?<=^| )\(([^()]*)\) /g;

/** Wordings in one line: "more than | greater than". */
export function oneOf(wordings: string): readonly string[] {
  return wordings.split('|').map((wording) => wording.trim());
}

/** Source of the regular expression that matches the phrase in folded lower-case text. */
export function phraseSource(phrase: Phrase, slots: Slots = {}): string {
  if (phrase instanceof RegExp) return phrase.source;
  const folded = foldPhrase(phrase).replace(OPTIONAL_WORD, '⟨$1 ⟩');
  const body = folded.replace(/\{n\}|\{u\}|[ _]|[.*+?^${}()|[\]\\/⟨⟩]/g, (sign) => {
    if (sign === '{n}') return `(?<n>${slots.n ?? '(?!)'})`;
    if (sign === '{u}') return `(?<u>${slots.u ?? '(?!)'})`;
    if (sign === ' ') return `${SPACES}+`;
    if (sign === '_') return `${SPACES}*`;
    if (sign === '*') return '[\\p{L}\\p{M}]*';
    if (sign === '(' || sign === '⟨') return '(?:';
    return sign === ')' || sign === '⟩' ? ')?' : `\\${sign}`;
  });
  const letters = folded.replace(/[()*_⟨⟩ ]/g, '');
  return startLimit(letters.charAt(0)) + body + endLimit(letters.at(-1) ?? '');
}

export function foldPhrase(phrase: string): string {
  const clusters = phrase.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return lowerCase(clusters.map((cluster) => foldCharacter(cluster)).join(''));
}

function startLimit(first: string): string {
  if (/\p{sc=Arabic}/u.test(first)) return ARABIC_START;
  return SPACED.test(first) ? `(?<!${SPACED_LETTER})` : '';
}

function endLimit(last: string): string {
  return SPACED.test(last) ? `(?!${SPACED_LETTER})` : '';
}
