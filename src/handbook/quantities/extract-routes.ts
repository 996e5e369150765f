import type {Route, RouteMention} from './dosing.ts';
import type {FoldedText} from './fold-text.ts';
import {grammarFor} from './grammar.ts';
import {createLexicon, entriesOf, type Lexicon} from './lexicon.ts';
import {languageFor} from './languages/index.ts';

/** Abbreviations that clinicians write in every language. Case counts: "po" and "im" are words. */
const SHORT_FORMS: readonly (readonly [RegExp, Route])[] = [
  [/(?<!\p{L})(?:IV|iv|i\.v\.)(?!\p{L})/uy, 'intravenous'],
  [/(?<!\p{L})(?:PO|p\.o\.|per os)(?!\p{L})/uy, 'oral'],
  [/(?<!\p{L})(?:SC|s\.c\.)(?!\p{L})/uy, 'subcutaneous'],
  [/(?<!\p{L})(?:IM|i\.m\.)(?!\p{L})/uy, 'intramuscular'],
];
/** "第IV", "III–IV": the fourth, no vein. */
const ROMAN_BEFORE = /(?:第|(?<!\p{L})[ivx]+[ \u00A0]?[-–/,，、][ \u00A0]?)$/u;

/** "IV型", "IV級" */
const ROMAN_AFTER = /^ ?[型级級期类類度章部篇]/u;

const lexicons = new Map<string, Lexicon<Route>>();

/** The routes in a folded text, with offsets in the original. */
export function extractRoutes(folded: FoldedText, locale: string): RouteMention[] {
  const lexicon = lexiconFor(locale);
  const {ranks} = grammarFor(locale);
  const mentions: RouteMention[] = [];
  for (let at = 0; at < folded.lower.length; at += 1) {
    const match = longest(lexicon.matchAt(folded.lower, at), shortForm(folded, at, ranks));
    if (match === null) continue;
    const span = folded.span(at, match.end);
    const previous = mentions.at(-1);
    // "静脉注射（IV）" names one route twice.
    const repeats = previous?.route === match.meaning && !/[\p{L}\p{N}]/u.test(folded.original.slice(previous.end, span.start));
    if (!repeats) mentions.push({...span, text: folded.original.slice(span.start, span.end), route: match.meaning});
    at = match.end - 1;
  }
  return mentions;
}

interface Found {
  readonly meaning: Route;
  readonly end: number;
}

function shortForm({chars, lower}: FoldedText, at: number, ranks: Lexicon<true>): Found | null {
  for (const [pattern, meaning] of SHORT_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(chars);
    if (match === null) continue;
    return /^iv$/i.test(match[0]) && isRoman(lower, at, ranks) ? null : {meaning, end: at + match[0].length};
  }
  return null;
}

/** "Part IV", "type IV" */
function isRoman(lower: string, at: number, ranks: Lexicon<true>): boolean {
  return ROMAN_BEFORE.test(lower.slice(0, at)) || ROMAN_AFTER.test(lower.slice(at + 2)) || ranks.matchBefore(lower, at) !== null;
}

function longest(word: Found | null, short: Found | null): Found | null {
  if (word === null || short === null) return word ?? short;
  return short.end > word.end ? short : word;
}

function lexiconFor(locale: string): Lexicon<Route> {
  const known = lexicons.get(locale);
  if (known !== undefined) return known;
  const lexicon = createLexicon(entriesOf(languageFor(locale).routes));
  lexicons.set(locale, lexicon);
  return lexicon;
}
