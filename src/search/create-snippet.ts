import {LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE} from '../handbook/isolates.ts';
import type {Form, Unit} from './match-query.ts';
import {findParts} from './find-parts.ts';
import {allowedPartMistakes, findNearParts} from './near-words.ts';
import type {SearchHit} from './query-index.ts';
import {GAP, ROW_GAP} from './plain-text.ts';
import {rowsOf} from './record-rows.ts';
import {FIELDS, type Field, type SearchIndex} from './search-index.ts';
import type {ReadText} from './code-text.ts';
import {findPhrase, findText, holdsUnspaced, type Range, type WordRow} from './word-row.ts';

/** A piece of text that is marked as what was searched for, or not. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

const ISOLATE = /[\u2066\u2069]/g;

/** In a text without spaces a cut may fall anywhere but in a Latin word or a number: "12" of "120 mg" is another dose. */
const WESTERN = /[\w.,–/-]/;

/** What belongs to the letter before it. */
const LETTER_REST = /[\p{M}\uDC00-\uDFFF]/u;

/** Letters before the match, so that it is seen in the first line of a phone. */
const LEAD = 24;

/**
 * Of a table the whole beginning of the row is shown if it takes no more of the snippet, of a list that of the item, and
 * as much before the match where a sentence is too long.
 */
const ROW_SHARE = 1 / 3;

/** The same of a sentence: "give" alone would be the opposite of "do not give". */
const SENTENCE_SHARE = 2 / 3;

/** The title or heading of a hit with every match marked. */
export function markHeading(index: SearchIndex, hit: SearchHit): readonly SnippetPart[] {
  const {text} = index.readField(hit.id, 'head');
  return partsOf(text, {start: 0, end: text.length}, matchesIn(index, hit, 'head'));
}

/** About `length` letters of the record's text around the place that answers best, with the matches marked. */
export function createSnippet(index: SearchIndex, hit: SearchHit, length: number): readonly SnippetPart[] {
  const {text} = hit.record;
  const matches = matchesIn(index, hit, 'text');
  const focus = densest(matches, length)?.start ?? 0;
  const start = focus <= LEAD ? 0 : snippetStart(text, focus, length);
  const end = snippetEnd(text, start + length);
  return withWholeIsolates([
    ...openingParts(text, start, length, matches),
    ...partsOf(text, {start, end}, matches),
    ...(end < text.length ? [{text: ' …', marked: false}] : []),
  ]);
}

/**
 * What stands for the text before `start`. Of a sentence that is too long to be shown from its beginning the first words:
 * in most languages they hold the "not". Where more than a snippet is left out it is seldom one sentence: Thai marks none.
 */
function openingParts(
  text: string,
  start: number,
  length: number,
  matches: readonly Range[],
): readonly SnippetPart[] {
  const sentence = sentenceStart(text, start);
  const isOpened = sentence < start && start - sentence <= length;
  const ellipsis = (isOpened ? sentence : start) > 0 ? [{text: '… ', marked: false}] : [];
  if (!isOpened) return ellipsis;
  const end = Math.min(wordEnd(text, sentence + LEAD), start);
  return [...ellipsis, ...partsOf(text, {start: sentence, end}, matches), {text: ' … ', marked: false}];
}

/** A place that answers the query. */
interface Match extends Range {
  /** True for a name, or what was typed, without spaces: it says more than the short words that stand everywhere. */
  readonly isName: boolean;
}

function matchesIn(index: SearchIndex, hit: SearchHit, field: Field): readonly Match[] {
  const row = rowsOf(index).wordRow(hit.id, field);
  const phrase = findPhrase(row, hit.phrase);
  if (phrase.length > 0) return phrase.map((range) => ({...range, isName: false}));
  const {units, forms} = hit.matches;
  const read = index.readField(hit.id, field);
  const wholes = wholesIn(index, hit);
  const alone = units.filter(({small, term}) => !small && !isPiece(wholes, term));
  const ranges = [
    ...wordMatches(alone, read),
    ...forms.flatMap((form) => formMatches(form, read)),
    ...alone.flatMap(({kind, term}) => (kind === 'unspaced' ? partMatches(index, row, term) : [])),
  ].map((range) => ({...range, isName: false}));
  const whole = wholes.here.flatMap((text) => findText(row, text)).map((range) => ({...range, isName: true}));
  // The longer first, so that a name of several words is marked as a whole.
  return [...whole, ...ranges].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A piece that is more often a syllable than a word. */
const SYLLABLE = /^(?:\p{Script=Han}|\P{Script=Han}{1,2})$/u;

/** Names, and what was typed, that are written without spaces and are known as a whole. */
interface Wholes {
  /** Those that stand in the record. */
  readonly here: readonly string[];
  /** Names among them: what was typed may be several words. */
  readonly namesHere: readonly string[];
  /** Those that stand in any text. */
  readonly anywhere: readonly string[];
}

function wholesIn(index: SearchIndex, {id, phrase, matches}: SearchHit): Wholes {
  const names = matches.forms.filter(({words}) => words.length === 0).map(({row}) => row);
  const typed = phrase.trim().split(' ').filter(holdsUnspaced);
  const anywhere = [...names, ...typed].filter((whole) => {
    const {places, near} = findParts(index, whole);
    return places.length > 0 && !near;
  });
  const rows = FIELDS.map((_field, at) => rowsOf(index).row(id * FIELDS.length + at));
  const here = anywhere.filter((whole) => rows.some((text) => text.includes(whole)));
  return {here, namesHere: here.filter((whole) => names.includes(whole)), anywhere};
}

/**
 * True for what is no match by itself: a syllable of something that stands in any text as a whole, and a piece of a name
 * that the record has as a whole.
 */
function isPiece({namesHere, anywhere}: Wholes, term: string): boolean {
  const wholes = SYLLABLE.test(term) ? anywhere : namesHere;
  return wholes.some((whole) => whole !== term && whole.includes(term));
}

/** Of each unit the words that answer it best here: where a word itself stands, similar ones are not marked. */
function wordMatches(units: readonly Unit[], {words}: ReadText): readonly Range[] {
  return units.flatMap(({entries}) => {
    const met = words.filter(({entry}) => entries.has(entry));
    const best = Math.max(...met.map(({entry}) => entries.get(entry) ?? 0));
    return met.filter(({entry}) => (entries.get(entry) ?? 0) >= best / 2);
  });
}

function formMatches(form: Form, {words}: ReadText): readonly Range[] {
  if (form.words.length === 0) return [];
  return words.flatMap(({start}, at) => {
    const fits = form.words.every((entries, step) => entries.has(words[at + step]?.entry ?? -1));
    const last = words[at + form.words.length - 1];
    return fits && last !== undefined ? [{start, end: last.end}] : [];
  });
}

function partMatches(index: SearchIndex, row: WordRow, part: string): readonly Range[] {
  const exact = findText(row, part);
  // Where the part itself stands somewhere, nothing was found by what is nearly so.
  if (exact.length > 0 || !findParts(index, part).near) return exact;
  return findNearParts(row.text, part, allowedPartMistakes(part)).flatMap((end) =>
    findText(row, row.text.slice(Math.max(0, end - part.length), end).trim()),
  );
}

/** The match after which most others follow within `length`, and a name among them if there is one. */
function densest(matches: readonly Match[], length: number): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const [index, match] of matches.entries()) {
    const near = matches.slice(index, index + 40).filter(({end}) => end <= match.start + length);
    const value = near.length + (near.some(({isName}) => isName) ? matches.length : 0);
    if (value > most) [best, most] = [match, value];
  }
  return best;
}

/**
 * Where a snippet begins for a match at `focus`: not in the middle of another row, whose dose is another drug's, and if
 * it can be not in the middle of a sentence, whose beginning may forbid what follows.
 */
function snippetStart(text: string, focus: number, length: number): number {
  const row = placeAfter(text, ROW_GAP, focus);
  const item = placeAfter(text, GAP, focus);
  const sentence = sentenceStart(text, focus);
  for (const start of [row, item]) if (focus - start <= length * ROW_SHARE) return start;
  if (focus - sentence <= length * SENTENCE_SHARE) return sentence;
  return Math.max(wordStart(text, Math.floor(focus - length * ROW_SHARE), focus), sentence);
}

/** Where a snippet ends: with the sentence if little of it is left. In some languages the verb comes last, and its "not". */
function snippetEnd(text: string, from: number): number {
  const sentence = sentenceEnd(text, from);
  return sentence - from <= LEAD ? sentence : wordEnd(text, from);
}

/** After a full stop, question or exclamation mark; in scripts without spaces at once, elsewhere before a space. */
const SENTENCE_END = /[.!?؟…][)"”»’]?\s+(?=\P{Ll})|[。！？][）”』」]?| [·|] /gu;

/** Where the sentence, item or cell begins in which a place lies. Thai marks no sentences: a paragraph is one. */
function sentenceStart(text: string, position: number): number {
  let start = 0;
  for (const {0: end, index} of text.matchAll(SENTENCE_END)) {
    if (index + end.length > position) break;
    start = index + end.length;
  }
  return start;
}

/** Where the sentence, item or cell ends in which a place lies. */
function sentenceEnd(text: string, position: number): number {
  for (const {0: end, index} of text.matchAll(SENTENCE_END)) {
    const place = index + (end.startsWith(' ') ? 0 : end.trimEnd().length);
    if (place >= position) return place;
  }
  return text.length;
}

/** The place behind the last such gap before `position`; before everything if there is none. */
function placeAfter(text: string, gap: string, position: number): number {
  const at = text.lastIndexOf(gap, position - gap.length);
  return at < 0 ? -Infinity : at + gap.length;
}

function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  if (space >= 0 && space < latest) return space + 1;
  let start = whole(text, from);
  while (start < latest && isWestern(text, start)) start += 1;
  return start;
}

function wordEnd(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  if (space > from - LEAD) return space;
  let end = whole(text, from);
  while (end > from - LEAD && isWestern(text, end - 1) && isWestern(text, end)) end -= 1;
  return end;
}

function isWestern(text: string, position: number): boolean {
  return WESTERN.test(text[position] ?? '');
}

/** Never between the halves of a letter that takes two units, nor before a mark that stands on the letter before. */
function whole(text: string, position: number): number {
  let start = position;
  while (LETTER_REST.test(text[start] ?? '')) start += 1;
  return start;
}

function partsOf(text: string, window: Range, matches: readonly Range[]): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = window.start;
  const push = (until: number, marked: boolean): void => {
    if (until <= at) return;
    const last = parts.at(-1);
    const piece = text.slice(at, until);
    // Words that touch are one mark.
    if (last?.marked === marked) parts[parts.length - 1] = {text: last.text + piece, marked};
    else parts.push({text: piece, marked});
    at = until;
  };
  for (const {start, end} of matches) {
    if (end <= at || start >= window.end) continue;
    push(start, false);
    push(Math.min(end, window.end), true);
  }
  push(window.end, false);
  return parts;
}

/** A cut must not leave an isolate open: what follows would be set in the wrong direction. */
function withWholeIsolates(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  let open = false;
  const result = parts.map(({text, marked}) => {
    const kept = text.replace(ISOLATE, (sign) => {
      const orphan = sign === POP_ISOLATE && !open;
      open = sign === LEFT_TO_RIGHT_ISOLATE;
      return orphan ? '' : sign;
    });
    return {text: kept, marked};
  });
  const all = result.map(({text}) => text).join('');
  const unclosed = all.lastIndexOf(LEFT_TO_RIGHT_ISOLATE) > all.lastIndexOf(POP_ISOLATE);
  return unclosed ? [...result, {text: POP_ISOLATE, marked: false}] : result;
}
