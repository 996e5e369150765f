import type {Route, RouteMention} from './dosing.ts';
import type {FoldedText} from './fold-text.ts';
import {grammarFor, type Grammar} from './grammar.ts';
import {NAME_LETTERS} from './script-letters.ts';

/** Abbreviations that clinicians write in every language. Case counts: "po" and "im" are words. */
const SHORT_FORM = new RegExp(
  `(?<![${NAME_LETTERS}])(?:IV|iv|i\\.v\\.|PO|p\\.o\\.|per os|SC|s\\.c\\.|IM|i\\.m\\.)(?![${NAME_LETTERS}\\d])`,
  'g',
);
const SHORT_ROUTES: Readonly<Record<string, Route>> = {
  iv: 'intravenous',
  po: 'oral',
  peros: 'oral',
  sc: 'subcutaneous',
  im: 'intramuscular',
};
/** "第IV", "III–IV", "III or IV", "III级或": the fourth, no vein. */
const ROMAN_BEFORE = /(?:第|(?<![a-z])(?:i{1,3}|v) ?[级級]?(?: ?[-–/,，、或和及~至] ?| \p{L}{1,4} ))$/u;
const LONGEST_ROMAN = 10;
/** "IV型", "IV級" */
const ROMAN_AFTER = /^ ?[型级級期类類度章部篇]/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly route: Route;
}

/** The routes in a folded text, with offsets in the original. */
export function extractRoutes(folded: FoldedText, locale: string): RouteMention[] {
  const grammar = grammarFor(locale);
  const mentions: RouteMention[] = [];
  for (const {start, end, route} of longestOf([
    ...findWords(folded, grammar),
    ...findShortForms(folded, grammar),
  ])) {
    const span = folded.span(start, end);
    const previous = mentions.at(-1);
    // "静脉注射（IV）" names one route twice.
    const between = folded.original.slice(previous?.end ?? 0, span.start);
    if (previous?.route === route && !/[\p{L}\p{N}]/u.test(between)) continue;
    mentions.push({...span, text: folded.original.slice(span.start, span.end), route});
  }
  return mentions;
}

function findWords({lower}: FoldedText, grammar: Grammar): Found[] {
  const found: Found[] = [];
  let read = 0;
  for (const start of grammar.routePlacesIn(lower)) {
    const match = start < read ? null : grammar.routes.matchAt(lower, start);
    if (match === null) continue;
    found.push({start, end: match.end, route: match.meaning});
    read = match.end;
  }
  return found;
}

function findShortForms({chars, lower}: FoldedText, grammar: Grammar): Found[] {
  return Array.from(chars.matchAll(SHORT_FORM)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const route = SHORT_ROUTES[match[0].replace(/[. ]/g, '').toLowerCase()];
    if (route === undefined || (route === 'intravenous' && isRoman(lower, start, end, grammar))) return [];
    return [{start, end, route}];
  });
}

/** "Part IV", "type IV" */
function isRoman(lower: string, start: number, end: number, grammar: Grammar): boolean {
  return (
    ROMAN_BEFORE.test(lower.slice(Math.max(0, start - LONGEST_ROMAN), start)) ||
    ROMAN_AFTER.test(lower.slice(end, end + 2)) ||
    grammar.ranks.matchBefore(lower, start) !== null
  );
}

/** In the order of the text; of two that overlap, the longer. */
function longestOf(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({start, end}) => each.end <= start || end <= each.start)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
