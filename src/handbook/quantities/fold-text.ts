import {foldCharacter, isSuperscript, lowerCase} from './fold-characters.ts';
import type {Span} from './quantity.ts';

/** A text in plain characters that still knows where each of them stood in the original. */
export interface FoldedText {
  readonly original: string;
  /** Western digits, plain signs, "^9" for a superscript; case kept, because mg is not Mg. */
  readonly chars: string;
  /** The same, position by position, in lower case: words are looked up here. */
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
    if (isSuperscript(cluster)) {
      add((isSuperscript(original.charAt(index - 1)) ? '' : '^') + foldCharacter(cluster), index, end);
      continue;
    }
    const folded = foldBreak(original, index) ?? foldVulgar(original, index) ?? foldCharacter(cluster);
    // Marks without a composed form (Thai vowels) keep their own places.
    if (folded === cluster) Array.from(cluster).reduce((at, each) => addOne(add, each, at), index);
    else add(folded, index, end);
  }

  return {
    original,
    chars,
    lower: lowerCase(chars),
    span: (start, end) => ({start: starts[start] ?? original.length, end: ends[end - 1] ?? 0}),
  };
}

function addOne(add: (folded: string, start: number, end: number) => void, each: string, at: number): number {
  add(each, at, at + each.length);
  return at + each.length;
}

/** "１，０００" is a thousand; "第1，2天" is a list. */
function foldBreak(original: string, index: number): string | undefined {
  const plain = BREAKS_IN_NUMBERS.get(original.charAt(index));
  if (plain === undefined) return undefined;
  const digit = plain === ',' && original.charAt(index) === '،' ? /\p{Nd}/u : /[０-９]/u;
  const inside = digit.test(original.charAt(index - 1)) && digit.test(original.charAt(index + 1));
  return inside ? plain : undefined;
}

/** A lone "½" is "1/2"; after a digit it belongs to that number and is read there. */
function foldVulgar(original: string, index: number): string | undefined {
  const sign = original.charAt(index);
  if (!/[¼-¾⅐-⅞]/.test(sign) || /\p{Nd}/u.test(original.charAt(index - 1))) return undefined;
  return sign.normalize('NFKC').replace('⁄', '/');
}
