import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {assembleBook} from '../src/handbook/assemble-handbook.ts';
import {findLocale, type LocaleTag} from '../src/handbook/locales.ts';
import {splitParts} from '../src/offline/split-parts.ts';
import {createSearchIndexFile} from '../src/search/create-search-index.ts';
import {formatSearchIndex} from '../src/search/index-file.ts';
import {loadStemmer, type Stem} from '../src/search/load-stemmer.ts';
import {createSearchRecords, type SearchRecord} from '../src/search/search-records.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';

const ROOT = join(import.meta.dirname, '..');

/** What a change may cost whoever has the index, in bytes on the way. All of it is some 100 kB. */
const MOST_BYTES = {word: 12_000, sentence: 20_000};

interface Change {
  readonly name: string;
  readonly most: number;
  /** The text with the change; `word` is one that stands nowhere. */
  readonly edit: (text: string, word: string) => string;
}

const FIRST_WORD = / \p{L}{5,}(?= )/u;

const CHANGES: readonly Change[] = [
  {
    name: 'a new word',
    most: MOST_BYTES.word,
    edit: (text, word) => text.replace(FIRST_WORD, ` ${word}$&`),
  },
  {name: 'another word', most: MOST_BYTES.word, edit: (text, word) => text.replace(FIRST_WORD, ` ${word}`)},
  {name: 'a word less', most: MOST_BYTES.word, edit: (text) => text.replace(FIRST_WORD, '')},
  {name: 'another figure', most: MOST_BYTES.word, edit: (text) => text.replace(/\d+/, '7391')},
  {
    name: 'a sentence more',
    most: MOST_BYTES.sentence,
    edit: (text, word) => `${text} ${text.slice(0, 80)} ${word}.`,
  },
];

const NEW_WORDS = {en: 'qwertyish', ar: 'ضصثقفغ'} as const satisfies Partial<Record<LocaleTag, string>>;

for (const locale of ['en', 'ar'] as const) {
  describe(`the parts of the search index in ${locale}`, () => {
    let records: readonly SearchRecord[];
    let stem: Stem | null;
    let known: ReadonlySet<string>;
    let changed: number;

    before(async () => {
      const handbook = await readHandbook(ROOT, [locale]);
      records = createSearchRecords(assembleBook(handbook, locale, 'current'));
      stem = await loadStemmer(locale);
      changed = records.findIndex(
        ({chapter, text}) => chapter === 'treatment/ecmo' && FIRST_WORD.test(text) && /\d/.test(text),
      );
      known = new Set(partsOf(records).map(idOf));
    });

    /** The names of terms are left out: they change only where a term comes or goes, and take long to look for. */
    const partsOf = (all: readonly SearchRecord[]): readonly Uint8Array[] => {
      const file = createSearchIndexFile({
        locale: {...findLocale(locale), tag: locale},
        edition: 'current',
        records: all,
        stem,
        terms: [],
        words: {},
      });
      return splitParts(new TextEncoder().encode(formatSearchIndex(file)));
    };

    for (const {name, most, edit} of CHANGES) {
      it(`costs at most ${most / 1000} kB for ${name}`, (test) => {
        const text = edit(records[changed]?.text ?? '', NEW_WORDS[locale]);
        assert.notEqual(text, records[changed]?.text);
        const parts = partsOf(records.map((record, at) => (at === changed ? {...record, text} : record)));
        const fresh = parts.filter((part) => !known.has(idOf(part)));
        const bytes = fresh.reduce((sum, part) => sum + gzipSync(part).length, 0);
        test.diagnostic(`${bytes} bytes in ${fresh.length} of ${parts.length} parts`);
        assert.ok(fresh.length > 0 && bytes <= most, `${bytes} bytes in ${fresh.length} parts`);
      });
    }
  });
}

function idOf(part: Uint8Array): string {
  return createHash('sha256').update(part).digest('hex');
}
