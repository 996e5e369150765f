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
const SAMPLE = {chapters: 10, shortWords: 40, longWords: 250, names: 50, rounds: 8};

/** All characters of one byte, and so many of three: each is the number of a word, or of none and then ends a text. */
const ROUND = String.fromCharCode(...charactersFrom(0x20, 0x7f), ...charactersFrom(0x800, 0x900));

/** Opens an index of words in the language's own letters and asks for one as it stands, then for one with a mistake. */
export function rehearseWithSample(locale: Locale, edition: EditionId, stem: Stem | null): void {
  const name = locale.name.toLowerCase().replaceAll(' ', '');
  const letters = Array.from(name);
  const letter = (at: number): string => letters[at % letters.length] ?? '';
  const wordOf = (at: number): string => letter(at) + letter(at >> 2) + letter(at >> 4) + name;
  const words = Array.from({length: SAMPLE.longWords}, (_value, at) => wordOf(at));
  const code = words.map((word) => `A${word}`);
  const content = {
    chapters: Array.from({length: SAMPLE.chapters}, (_value, at) => `${at} 4`),
    anchors: '',
    outline: '01'.repeat(SAMPLE.chapters * 4),
    small: '',
    terms: words
      .slice(0, SAMPLE.names)
      .map((word) => `${word} ${name};${word}|${name}${word};a ${word}`)
      .join('\n'),
    words: [code.slice(0, SAMPLE.shortWords).join(''), '', code.join('')],
    stems: '0'.repeat(3 + SAMPLE.shortWords + SAMPLE.longWords),
    rows: ROUND.repeat(SAMPLE.rounds),
  };
  const file = {version: INDEX_VERSION, locale: locale.tag, edition, ...content, check: checksum(content)};
  const index = openSearchIndex(JSON.stringify(file), locale, edition, stem);
  const [word = name] = words;
  for (const query of [`${word} ${name}`, `${word}${letter(1)}${letter(1)}`]) {
    // Written out, so that what is made when it is read is made too.
    JSON.stringify(answerQuery(index, query, DIALOG_SIZE));
  }
}

function charactersFrom(first: number, end: number): readonly number[] {
  return Array.from({length: end - first}, (_value, at) => first + at);
}
