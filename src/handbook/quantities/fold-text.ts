import {foldCharacter, isSuperscript, lowerCase} from './fold-characters.ts';
import type {Span} from './quantity.ts';

/** A text in plain characters that still knows where each of them stood in the original. */
export interface FoldedText {
  readonly original: string;
  /** Western digits, plain signs, "^9" for a superscript, one space for several; case kept, because mg is not Mg. */
  readonly chars: string;
  /** The same, position by position, in lower case and with ordinary spaces: words are looked up here. */
  readonly lower: string;
  /** From positions in the folded text to the original's. */
  readonly span: (start: number, end: number) => Span;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** These stand inside a number only between digits of their own kind; elsewhere they end a clause. */
const BREAKS_IN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['．', '.'],
  ['：', ':'],
  ['،', ','],
]);

export function foldText(original: string): FoldedText {
  return foldSimple(original) ?? foldClusters(original);
}

/** Marks, superscripts, vulgar fractions and breaks in numbers depend on their neighbours. */
const DEPENDS =
  /[\p{M}⁰¹²³⁴-⁹⁻¼-¾⅐-⅞，．：،\uD800-\uDFFF]|[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t\n\r]{2}/u;

/** A text of which each character is folded into one by itself: nearly every one. Null for any other. */
function foldSimple(original: string): FoldedText | null {
  if (DEPENDS.test(original)) return null;
  let chars = '';
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const folded = character >= ' ' && character <= '~' ? character : foldCharacter(character);
    if (folded.length !== 1) return null;
    chars += folded;
  }
  return {original, chars, lower: lowered(chars), span: samePlace};
}

function samePlace(start: number, end: number): Span {
  return {start, end};
}

function lowered(chars: string): string {
  return lowerCase(chars).replaceAll('\u00A0', ' ');
}

function foldClusters(original: string): FoldedText {
  let chars = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (folded: string, start: number, end: number): void => {
    chars += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };

  for (const {0: cluster, index} of original.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    const folded = foldInContext(cluster, original, index);
    if (isSpace(folded) && isSpace(chars.at(-1))) {
      ends[ends.length - 1] = end;
    } else if (folded === cluster && cluster.length > 1) {
      // Marks without a composed form (Thai vowels) keep their own places.
      for (let unit = 0; unit < cluster.length; unit += 1)
        add(cluster.charAt(unit), index + unit, index + unit + 1);
    } else {
      add(folded, index, end);
    }
  }

  return {
    original,
    chars,
    lower: lowered(chars),
    span: (start, end) => ({start: starts[start] ?? original.length, end: ends[end - 1] ?? 0}),
  };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0';
}

function foldInContext(cluster: string, original: string, index: number): string {
  if (cluster.length === 1 && cluster >= ' ' && cluster <= '~') return cluster;
  if (isSuperscript(cluster))
    return (isSuperscript(original.charAt(index - 1)) ? '' : '^') + foldCharacter(cluster);
  return foldBreak(original, index) ?? foldVulgar(original, index) ?? foldCharacter(cluster);
}

/** "１，０００" is a thousand; "第1，2天" is a list. */
function foldBreak(original: string, index: number): string | undefined {
  const plain = BREAKS_IN_NUMBERS.get(original.charAt(index));
  if (plain === undefined) return undefined;
  const digit = original.charAt(index) === '،' ? /\p{Nd}/u : /[０-９]/;
  return digit.test(original.charAt(index - 1)) && digit.test(original.charAt(index + 1)) ? plain : undefined;
}

/** A lone "½" is "1/2"; after a digit it belongs to that number and is read there. */
function foldVulgar(original: string, index: number): string | undefined {
  const sign = original.charAt(index);
  if (!/[¼-¾⅐-⅞]/.test(sign) || /\p{Nd}/u.test(original.charAt(index - 1))) return undefined;
  return sign.normalize('NFKC').replace('⁄', '/');
}
