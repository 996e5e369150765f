import {foldCharacter, lowerCase} from './fold-characters.ts';
import {SPACED_LETTERS} from './script-letters.ts';

/**
 * A wording in a language's table, matched without regard to case: `_` is a space or none, `(…)` may be left out,
 * `*` at the end is any further letters, `{n}` is a number, `{u}` a unit of time.
 * A regular expression where that is not enough; it sees folded lower-case text and sets its own limits.
 */
export type Phrase = string | RegExp;

/** Regular expressions that stand for the places in a phrase. */
export type Slots = Readonly<Partial<Record<'n' | 'u', string>>>;

/** A whole word that may be left out takes the space after it along. */
const OPTIONAL_WORD = /(?<=^| )\(([^()]*)\) /g;
const OPTIONAL = /\(([^()]*)\)|_/;

/** Wordings in one line: "more than | greater than". */
export function oneOf(wordings: string): readonly string[] {
  return wordings.split('|').map((wording) => wording.trim().replace(/\s+/g, ' '));
}

/** The phrase as it stands in folded lower-case text, in every variant: what may be left out is there or is not. */
export function phraseVariants(phrase: string): readonly string[] {
  const variants = variantsOf(foldPhrase(phrase).replace(OPTIONAL_WORD, '($1 )'));
  return variants.map((variant) => variant.replace(/ +/g, ' ').trim());
}

function variantsOf(phrase: string): readonly string[] {
  const optional = OPTIONAL.exec(phrase);
  if (optional === null) return [phrase];
  const rest = phrase.slice(optional.index + optional[0].length);
  const before = phrase.slice(0, optional.index);
  return [optional[1] ?? ' ', ''].flatMap((part) => variantsOf(before + part + rest));
}

/** Source of the regular expression that matches the phrase in folded lower-case text. */
export function phraseSource(phrase: Phrase, slots: Slots = {}): string {
  if (phrase instanceof RegExp) return phrase.source;
  const variants = phraseVariants(phrase).map((variant) => variantSource(variant, slots));
  return variants.length === 1 ? variants.join('') : `(?:${variants.join('|')})`;
}

function variantSource(variant: string, slots: Slots): string {
  const body = variant.replace(/\{n\}|\{u\}|[.*+?^${}()|[\]\\/]/g, (sign) => {
    if (sign === '{n}') return slots.n ?? '(?!)';
    if (sign === '{u}') return slots.u ?? '(?!)';
    return sign === '*' ? `[${SPACED_LETTERS}]*` : `\\${sign}`;
  });
  const start = new RegExp(`^[${SPACED_LETTERS}]`).test(variant) ? `(?<![${SPACED_LETTERS}])` : '';
  const end = new RegExp(`[${SPACED_LETTERS}*]$`).test(variant) ? `(?![${SPACED_LETTERS}])` : '';
  return start + body + end;
}

export function foldPhrase(phrase: string): string {
  const clusters = phrase.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return lowerCase(clusters.map((cluster) => foldCharacter(cluster)).join(''));
}
