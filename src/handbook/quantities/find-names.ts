import type {FoldedText} from './fold-text.ts';
import type {Grammar} from './grammar.ts';
import type {Language} from './languages/language.ts';
import type {Span} from './quantity.ts';
import {readItem} from './read-item.ts';
import {readSymbol} from './read-symbol.ts';
import {NAME_LETTERS} from './script-letters.ts';

/** Stretches whose digits are part of a name or an address, not a figure. */
const NAMES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/gu,
  /[\w.+-]+@[\w-]+\.[\w.-]+/gu,
  /\b(?:doi:\s*)?10\.\d{4,9}\/\S+/giu,
  // A place in a journal: 2020;49(2):147-157.
  /\b\d{4};\s?\d+(?:\(\d+\))?(?::[\p{L}\d–-]+)?/gu,
  // A preprint's or a section's number: 2020.03.23.20041707, 1.2.3.
  /(?<![\d.])\d+(?:\.\d+){3,}/gu,
  // A standard: GB 19193-2015.
  /(?<!\p{L})[A-Z]{2,4}\d*(?:\/T)? ?(?!(?:19|20)\d\d[-–—])\d+(?:\.\d+)*[-–—](?:19|20)\d\d(?!\d)/gu,
  /(?<!\d)\d{4}-nCoV/gu,
  // A lineage: BA.5, XBB.1.5.
  new RegExp(`(?<![${NAME_LETTERS}\\d])[A-Z]{1,3}(?:\\.\\d+)+`, 'gu'),
];

const LETTER = `[${NAME_LETTERS}]`;
/** IL-6, SARS-CoV-2, H7N9, N95, PaO2: letters and digits in one word. */
const MIXED_WORD = new RegExp(
  `(?<!${LETTER}|\\d)${LETTER}(?:${LETTER}|[\\d+])*(?:[-–]?(?:${LETTER}|\\d)+)*`,
  'gu',
);
/** كوفيد-19, 白介素-6: in scripts that part no words, only what is glued to the number. */
const HYPHENED = new RegExp(`(?!${LETTER})[\\p{L}\\p{M}]-\\d[\\d.,]*(?:[-–]?${LETTER}+\\d*)*`, 'gu');
/** The letters of "pH7.35", "x3" and "mid-2021" name no thing. */
const NO_NAME = /^(?:(?:pH|x|X|х)\d|\p{Ll}+-(?:19|20)\d\d$)/u;

export function findNames(folded: FoldedText, grammar: Grammar): readonly Span[] {
  const patterns = [...NAMES, ...namePatternsOf(grammar.language)].flatMap((pattern) =>
    spansOf(folded.chars, pattern),
  );
  const mixed = [...spansOf(folded.chars, MIXED_WORD), ...spansOf(folded.chars, HYPHENED)].filter(
    (span) => /\d/.test(folded.chars.slice(span.start, span.end)) && !isFigure(folded, span, grammar),
  );
  return [...patterns, ...mixed, ...numbersOfNames(folded, grammar), ...headingNumber(folded, grammar)];
}

const own = new WeakMap<Language, readonly RegExp[]>();

function namePatternsOf(language: Language): readonly RegExp[] {
  const known = own.get(language);
  if (known !== undefined) return known;
  const patterns = (language.namePatterns ?? []).map(({source}) => new RegExp(source, 'gu'));
  own.set(language, patterns);
  return patterns;
}

/** "ke-7" is an ordinal, "day-7" a day, and the "mL-5" of "10 mL-5 mg" the end of one figure and the start of another. */
function isFigure(folded: FoldedText, {start, end}: Span, grammar: Grammar): boolean {
  const word = folded.chars.slice(start, end);
  if (NO_NAME.test(word)) return true;
  const digits = start + word.search(/\d/);
  return (
    grammar.ordinalsBefore.matchBefore(folded.lower, digits) !== null ||
    grammar.unitsBefore.matchBefore(folded.lower, digits - 1) !== null ||
    (/\d[ \u00A0]$/.test(folded.chars.slice(Math.max(0, start - 2), start)) &&
      readSymbol(folded.chars, start)?.end === digits - 1)
  );
}

/** "COVID 19", "interleukin 6" */
function numbersOfNames(folded: FoldedText, grammar: Grammar): Span[] {
  return spansOf(folded.chars, /\d+/gu).filter(
    ({start}) => grammar.names.matchBefore(folded.lower, start) !== null,
  );
}

/** "2.1 Antivirals" or "1. Wash hands" at the start of a text, but not "2.5 mg" or "7. gün". */
function headingNumber(folded: FoldedText, grammar: Grammar): Span[] {
  const match =
    /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,3}(?=[ \u00A0]+[\p{Lu}\p{Lo}])|\d{1,2}(?=\.[ \u00A0]+\D|\)[ \u00A0]|、))/u.exec(
      folded.chars,
    );
  if (match === null || /^\s*0/.test(match[0])) return [];
  const end = match[0].length;
  const item = readItem(folded, match[0].search(/\d/), grammar);
  if (item !== null && (item.unit ?? item.multiplier) !== null) return [];
  if (grammar.ordinalsAfter.matchAt(folded.lower, end) !== null) return [];
  return [{start: 0, end}];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
