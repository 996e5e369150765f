import type {EditionId} from '../handbook/editions.ts';
import type {Locale, LocaleTag} from '../handbook/locales.ts';
import type {Term} from '../handbook/terms.ts';
import {codeStems} from './code-stems.ts';
import {codeTexts, readDictionary, type Dictionary} from './code-text.ts';
import {createTermTable} from './create-term-table.ts';
import type {Stem} from './load-stemmer.ts';
import {createScanWords} from './scan-words.ts';
import {createIndexFile, type SearchIndexFile} from './index-file.ts';
import {FIELDS, stemWord, termsOf} from './search-index.ts';
import type {SearchRecord} from './search-records.ts';
import type {SearchWords} from '../handbook/search-words.ts';
import {SECTION_MARKS} from './section-marks.ts';
import {smallWords} from './small-words.ts';
import {createToTerms, createTokenise} from './tokenise.ts';
import {rowOf} from './word-row.ts';

export interface SearchIndexInput {
  readonly locale: Locale & {readonly tag: LocaleTag};
  readonly edition: EditionId;
  readonly records: readonly SearchRecord[];
  readonly stem: Stem | null;
  readonly terms: readonly Term[];
  readonly words: SearchWords;
}

/** Makes the index of one language of one edition. The same input gives the same bytes. */
export function createSearchIndexFile({
  locale,
  edition,
  records,
  stem,
  terms,
  words: searchWords,
}: SearchIndexInput): SearchIndexFile {
  const chapters = [...new Set(records.map(({chapter}) => chapter))];
  const texts = chapters.map((id) =>
    records
      .filter(({chapter}) => chapter === id)
      .flatMap(({title, heading, context, text}) =>
        heading === '' ? [title, context, text] : [heading, '', text],
      ),
  );
  const {words, rows} = codeTexts(texts, createScanWords(locale));
  const content = {
    locale: locale.tag,
    edition,
    chapters: chapters.map((id, at) => `${id} ${(texts[at]?.length ?? 0) / FIELDS.length}`),
    anchors: records.map(({anchor}) => anchor).join(' '),
    outline: records.map((record, at) => `${stepsUp(records, at).toString(36)}${marksCode(record)}`).join(''),
    small: [...new Set(smallWords(locale.tag).map((word) => rowOf(createTokenise(locale, null), word)))].join(
      ' ',
    ),
    terms: createTermTable({locale, records, stem, terms, words: searchWords}),
    words,
    stems: stem === null ? '' : stemsOf(readDictionary(words), locale, stem),
  };
  return createIndexFile(content, rows);
}

const DEEPEST = 35;

/** How many records back the heading stands that a sub-heading belongs to; 0 for all others. */
function stepsUp(records: readonly SearchRecord[], at: number): number {
  const {chapter, heading, context} = records[at] ?? {chapter: '', heading: '', context: ''};
  if (heading === '' || context === '') return 0;
  const above = records
    .slice(Math.max(0, at - DEEPEST), at)
    .reverse()
    .findIndex((record) => record.chapter === chapter && record.heading === context);
  return above + 1;
}

function marksCode({marks}: SearchRecord): number {
  return SECTION_MARKS.reduce((code, mark, bit) => code + (marks.includes(mark) ? 1 << bit : 0), 0);
}

function stemsOf(dictionary: Dictionary, locale: Locale, stem: Stem): string {
  const toTerms = createToTerms(locale);
  const terms = termsOf(dictionary, toTerms);
  const stems = dictionary.entries.map((entry, at) =>
    dictionary.kinds[at] === 'spaced'
      ? stemWord(stem, toTerms, entry.toLowerCase(), terms[at] ?? '')
      : (terms[at] ?? ''),
  );
  return codeStems(terms, stems);
}
