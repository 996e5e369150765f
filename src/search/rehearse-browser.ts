import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {answerQuery, DIALOG_SIZE} from './answer-query.ts';
import type {Stem} from './load-stemmer.ts';
import {checksum, INDEX_VERSION, openSearchIndex, type SearchIndex} from './search-index.ts';

/** After so long without a way to know the browser is taken to be idle. */
const IDLE_MS = 200;

const rehearsed = new WeakSet<SearchIndex>();

/**
 * The first answer takes several times as long as all others: where nothing is asked yet, one that nobody sees comes
 * before the first letter.
 */
export function rehearse(index: SearchIndex): void {
  if (rehearsed.has(index)) return;
  rehearsed.add(index);
  whenIdle(() => answerQuery(index, index.records[0]?.title ?? '', DIALOG_SIZE));
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, IDLE_MS);
}

/** So many that the loops over an index are compiled, and so few that nobody waits. */
const SAMPLE_CHAPTERS = 10;
const SAMPLE_ROUNDS = 30;

/** All characters of one byte: each is the number of a word, or of none and then ends a text. */
const ROUND = String.fromCharCode(...Array.from({length: 0x7f - 0x20}, (_value, at) => 0x20 + at));

/** Opens an index that holds the name of the language alone, again and again, and asks for it. */
export function rehearseWithSample(locale: Locale, edition: EditionId, stem: Stem | null): void {
  const word = locale.name.toLowerCase();
  const content = {
    chapters: Array.from({length: SAMPLE_CHAPTERS}, (_value, at) => `${at} 1`),
    anchors: '',
    outline: '00'.repeat(SAMPLE_CHAPTERS),
    small: '',
    terms: '',
    words: [`A${word}`, '', ''],
    stems: '0'.repeat(4),
    rows: ROUND.repeat(SAMPLE_ROUNDS),
  };
  const file = {version: INDEX_VERSION, locale: locale.tag, edition, ...content, check: checksum(content)};
  const index = openSearchIndex(JSON.stringify(file), locale, edition, stem);
  // Written out, so that what is made when it is read is made too.
  JSON.stringify(answerQuery(index, word, DIALOG_SIZE));
}
