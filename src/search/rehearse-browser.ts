import type {EditionId} from '../handbook/editions.ts';
import type {Locale} from '../handbook/locales.ts';
import {answerQuery, DIALOG_SIZE, PAGE_SIZE} from './answer-query.ts';
import type {Stem} from './load-stemmer.ts';
import {createIndexFile, formatSearchIndex} from './index-file.ts';
import {openSearchIndex, type SearchIndex} from './search-index.ts';

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

/** So many that the loops over an index are compiled, and so few that a step is short beside the real one. */
const SAMPLE = {chapters: 12, recordsOfEach: 6, shortWords: 70, longWords: 400, names: 40, rounds: 40};
/** How often, if the index takes that long. */
const TIMES = 8;

/** All characters of one byte: each is the number of a short word, or of none and then ends a text. */
const ROUND = String.fromCharCode(...Array.from({length: 0x7f - 0x20}, (_value, at) => 0x20 + at));

/**
 * What is done for the first time takes several times as long. So an index of words in the language's own letters is
 * opened and asked again and again; after each step the caller may do something else, or leave it.
 */
export function* rehearseWithSample(
  locale: Locale,
  edition: EditionId,
  stem: Stem | null,
): Generator<undefined, void> {
  const {file, queries} = createSample(locale, edition);
  yield;
  for (let time = 0; time < TIMES; time += 1) {
    const index = openSearchIndex(file, locale, edition, stem);
    yield;
    for (const query of queries) {
      // Written out, so that what is made when it is read is made too.
      JSON.stringify(answerQuery(index, query, PAGE_SIZE));
      yield;
    }
  }
}

/** The text of an index, and a query for it as it is written, one that is only begun, and one with a mistake. */
function createSample(
  locale: Locale,
  edition: EditionId,
): {readonly file: string; readonly queries: readonly string[]} {
  const letters = Array.from(locale.name.toLowerCase()).filter((letter) => /\p{L}/u.test(letter));
  const letter = (at: number): string => letters[at % letters.length] ?? '';
  const wordOf = (at: number): string =>
    letter(at) + letter(at >> 1) + letter(at >> 3) + letter(at >> 5) + letters.join('');
  const words = Array.from({length: SAMPLE.longWords}, (_value, at) => wordOf(at));
  const [word = '', , other = ''] = words;
  const content = {
    locale: locale.tag,
    edition,
    chapters: Array.from({length: SAMPLE.chapters}, (_value, at) => `${at} ${SAMPLE.recordsOfEach}`),
    anchors: '',
    outline: '01'.repeat(SAMPLE.chapters * SAMPLE.recordsOfEach),
    small: '',
    terms: words
      .slice(0, SAMPLE.names)
      .map((name) => `${name} ${word};${name}|${word}${name};a ${name}`)
      .join('\n'),
    words: [codeOf(words.slice(0, SAMPLE.shortWords)), '', codeOf(words)],
    stems: '0'.repeat(3 + SAMPLE.shortWords + SAMPLE.longWords),
  };
  return {
    file: formatSearchIndex(createIndexFile(content, ROUND.repeat(SAMPLE.rounds))),
    queries: [`${word} ${other}`, other.slice(0, -1), `${letter(1)}${letter(0)}${word}`],
  };
}

/** A dictionary of words that share nothing with the one before. */
function codeOf(words: readonly string[]): string {
  return words.map((word) => `A${word}`).join('');
}
