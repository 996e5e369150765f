import type {Span} from './quantity.ts';

const BRACKETED = /\(\d{1,2}\)|（\d{1,2}）|(?<![\d.,(\p{L}])\d{1,2}[)）](?=[ \u00A0]?\p{L})/gu;

/** "(1) …; (2) …" or "1) … 2) …": numbers that only count the parts of a sentence. They run from 1 without a gap. */
export function findEnumerators(chars: string): readonly Span[] {
  const found = Array.from(chars.matchAll(BRACKETED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: Number(match[0].replace(/\D/g, '')),
  }));
  const series: Span[] = [];
  for (const {start, end, number} of found) if (number === series.length + 1) series.push({start, end});
  return series.length < 2 ? [] : series;
}
