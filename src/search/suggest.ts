import {composeText, foldText} from './fold-text.ts';
import type {Matches} from './match-query.ts';
import type {SearchIndex} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';

/** The query with each word that nothing knows replaced by the nearest that is known; null if there is none. */
export function suggestQuery(query: string, {units}: Matches): string | null {
  const text = composeText(query);
  let result = '';
  let end = 0;
  for (const unit of units) {
    if (!unit.misspelt || unit.better === null || unit.start < end) continue;
    result += text.slice(end, unit.start) + unit.better;
    end = unit.end;
  }
  return end === 0 ? null : (result + text.slice(end)).trim();
}

const LONGEST_TITLE = 64;
/** Share of pairs of letters that a title must have in common with the query to be called near. */
const NEAR = 0.25;

/** Openings of the chapters whose title or headings look most like what was typed, best first. */
export function nearestChapters(index: SearchIndex, query: string, limit: number): readonly SearchRecord[] {
  const asked = pairsOf(foldText(query.slice(0, LONGEST_TITLE)));
  const best = new Map<number, number>();
  index.records.forEach((_record, at) => {
    const opening = index.openings[at] ?? 0;
    const likeness = likenessOf(asked, pairsOf(foldText(index.readField(at, 'head').text)));
    best.set(opening, Math.max(likeness, best.get(opening) ?? 0));
  });
  return [...best]
    .filter(([, likeness]) => likeness >= NEAR)
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .flatMap(([opening]) => index.records[opening] ?? []);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Of the smaller of two texts, how many pairs of letters the other has too. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least < 2) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}
