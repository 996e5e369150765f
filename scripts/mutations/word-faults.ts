import {extractDosing} from '../../src/handbook/quantities/index.ts';
import {languageFor} from '../../src/handbook/quantities/languages/index.ts';
import type {Phrase} from '../../src/handbook/quantities/phrase.ts';
import type {FindEdits, TextEdit} from './mutation.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  mg: 'g',
  g: 'mg',
  mcg: 'mg',
  kg: 'g',
  ng: 'mcg',
  mL: 'L',
  L: 'mL',
  mmol: 'mol',
  mmHg: 'kPa',
  kPa: 'mmHg',
  'cmH₂O': 'mmHg',
  '°C': '°F',
  min: 'h',
  h: 'min',
  kcal: 'kJ',
  cm: 'm',
  m: 'cm',
  '%': '‰',
};
const AFTER_NUMBER =
  /(?<=\d[ \u00A0\u202F]?)(mcg|mg|kg|ng|g|mL|mmol|mmHg|cmH₂O|kPa|kcal|°C|min|cm|L|m|h|%)(?![\p{L}\d²³])/gu;
const TIMES = [
  ['hour', 'day'],
  ['minute', 'hour'],
  ['day', 'week'],
  ['week', 'month'],
  ['month', 'year'],
  ['year', 'month'],
  ['mg', 'g'],
  ['mL', 'L'],
] as const;

/** "mg" becomes "g", "hours" becomes "days", in the symbols of all languages and in this one's words. */
export const unitChanged: FindEdits = (text, language) => {
  const {units} = languageFor(language);
  const words = TIMES.flatMap(([from, to]) => {
    const other = literals(units[to])[0];
    return other === undefined ? [] : literals(units[from]).map((word) => [word, other] as const);
  });
  return [
    ...Array.from(text.matchAll(AFTER_NUMBER)).map(({0: symbol, index}) =>
      replaced(index, symbol, SYMBOLS[symbol] ?? 'g'),
    ),
    ...words.flatMap(([word, other]) =>
      placesOf(text, `(?<=\\d[ \\u00A0\\u202F]?)${escape(word)}`).map((at) => replaced(at, word, other)),
    ),
  ];
};

const FLIPPED: Readonly<Record<string, string>> = {'≤': '≥', '≥': '≤', '<': '>', '>': '<'};
const OPPOSITE = [
  ['≥', '≤'],
  ['≤', '≥'],
  ['>', '<'],
  ['<', '>'],
] as const;

/** "≥" becomes "≤", "at least" before a number becomes "at most". */
export const comparatorFlipped: FindEdits = (text, language) => {
  const {comparatorsBefore} = languageFor(language);
  const words = OPPOSITE.flatMap(([from, to]) => {
    const other = literals(comparatorsBefore[to])[0];
    return other === undefined ? [] : literals(comparatorsBefore[from]).map((word) => [word, other] as const);
  });
  return [
    ...Array.from(text.matchAll(/[≤≥<>](?=[ \u00A0]?\d)/gu)).map(({0: sign, index}) =>
      replaced(index, sign, FLIPPED[sign] ?? ''),
    ),
    ...longestAt(
      words.flatMap(([word, other]) =>
        placesOf(text, `${escape(word)}(?=[ \\u00A0]?\\d)`).map((at) => replaced(at, word, other)),
      ),
    ),
  ];
};

/** "every 12 hours" becomes "every 8 hours", "once daily" "twice daily", "daily" "weekly". */
export const intervalChanged: FindEdits = (text, language) => {
  const {intervals} = languageFor(language);
  const swaps = longestFirst([
    ...pairs(literals(intervals.times['1']), literals(intervals.times['2'])),
    ...pairs(literals(intervals.periods.day), literals(intervals.periods.week)),
    ...pairs(literals(intervals.periods.week), literals(intervals.periods.day)),
    ...pairs(literals(intervals.periodsAfter?.day), literals(intervals.periodsAfter?.week)),
  ]);
  return extractDosing(text, language).intervals.flatMap(({start, end}): readonly TextEdit[] => {
    const wording = text.slice(start, end);
    const number = /\d+/.exec(wording);
    if (number !== null) {
      const changed = number[0] === '12' ? '8' : String(Number(number[0]) * 2);
      return [replaced(start + number.index, number[0], changed)];
    }
    const swap = swaps.find(([from]) => wording.toLowerCase().includes(from));
    if (swap === undefined) return [];
    return [replaced(start + wording.toLowerCase().indexOf(swap[0]), swap[0], swap[1])];
  });
};

/** "IV" becomes "by mouth", every other route "IV". */
export const routeChanged: FindEdits = (text, language) => {
  const oral = literals(languageFor(language).routes.oral)[0] ?? 'PO';
  return extractDosing(text, language).routes.map(({start, end, route}) => ({
    start,
    end,
    replacement: route === 'intravenous' ? oral : 'IV',
  }));
};

function longestFirst(swaps: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...swaps].sort(([a], [b]) => b.length - a.length);
}

function pairs(from: readonly string[], to: readonly string[]): readonly (readonly [string, string])[] {
  const other = to[0];
  return other === undefined ? [] : from.map((word) => [word, other] as const);
}

/** The wordings of a table that are plain words, without their optional parts. */
function literals(phrases: readonly Phrase[] | undefined): readonly string[] {
  return (phrases ?? [])
    .filter((phrase) => typeof phrase === 'string')
    .map((phrase) =>
      phrase
        .replace(/\([^()]*\)/g, '')
        .replaceAll('_', '')
        .trim(),
    )
    .filter((phrase) => phrase !== '' && !/[*{}]/.test(phrase));
}

function placesOf(text: string, source: string): readonly number[] {
  const whole = new RegExp(`(?<![A-Za-zÀ-ÿЀ-ӿء-ي])${source}(?![A-Za-zÀ-ÿЀ-ӿء-ي])`, 'giu');
  return Array.from(text.matchAll(whole), ({index}) => index);
}

/** Of edits that overlap, the longest. */
function longestAt(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          edit.end <= other.end &&
          other.end - other.start > edit.end - edit.start,
      ),
  );
}

function replaced(start: number, word: string, replacement: string): TextEdit {
  return {start, end: start + word.length, replacement};
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
