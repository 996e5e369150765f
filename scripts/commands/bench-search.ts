import {gzipSync} from 'node:zlib';
import {assembleBook} from '../../src/handbook/assemble-handbook.ts';
import {findLocale, LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {createBookIndex} from '../../src/search/create-book-index.ts';
import {loadStemmer} from '../../src/search/load-stemmer.ts';
import {queryIndex} from '../../src/search/query-index.ts';
import {formatSearchIndex} from '../../src/search/index-file.ts';
import {openSearchIndex, type SearchIndex} from '../../src/search/search-index.ts';
import {createSearchRecords} from '../../src/search/search-records.ts';
import {formatTimes} from '../outputs/search-bench/answer-times.ts';
import {
  formatClasses,
  formatMisses,
  formatScores,
  SCORE_HEADER,
  type EngineRow,
} from '../outputs/search-bench/format-scores.ts';
import {createLunrEngine, createMiniSearchEngine} from '../outputs/search-bench/other-engines.ts';
import {rankQueries} from '../outputs/search-bench/score-queries.ts';
import {askPagefind} from '../read/ask-pagefind-browser.ts';
import {measureAnswers} from '../read/measure-answers-proc.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readQueries} from '../read/read-queries-fs.ts';
import type {ExitCode} from './exit-code.ts';

const MOST_HITS = 20;

export interface BenchSearchCommand {
  readonly root: string;
  readonly locale: LocaleTag | null;
  readonly showMisses: boolean;
}

/** `bench search`: asks the queries of `test/search/queries` of this engine and of others on the same text. */
export async function benchSearch({root, locale, showMisses}: BenchSearchCommand): Promise<ExitCode> {
  const handbook = await readHandbook(root);
  const own: EngineRow[] = [];
  const times: string[] = [];
  let pagefindMissing = false;
  process.stdout.write(SCORE_HEADER);
  for (const tag of locale === null ? LOCALE_TAGS : [locale]) {
    const queries = await readQueries(root, tag);
    if (queries === null) {
      process.stdout.write(`| ${tag} | no queries yet | | | | | | | |\n`);
      continue;
    }
    const stem = await loadStemmer(tag);
    const file = formatSearchIndex(createBookIndex(handbook, tag, 'current', stem));
    const open = (): SearchIndex => openSearchIndex(file, findLocale(tag), 'current', stem);
    const index = open();
    const row = {
      locale: tag,
      engine: 'handbook',
      indexBytes: gzipSync(file, {level: 9}).length,
      outcomes: await rankQueries(queries, (query) =>
        queryIndex(index, query, MOST_HITS).map(({record}) => record.chapter),
      ),
    };
    own.push(row);
    const typed = queries.map(({query}) => query);
    times.push(formatTimes(tag, measureAnswers(open, typed)));
    process.stdout.write(formatScores(row));
    const records = createSearchRecords(assembleBook(handbook, tag, 'current'));
    for (const engine of [createMiniSearchEngine(records), await createLunrEngine(tag, records)]) {
      process.stdout.write(
        formatScores({
          locale: tag,
          engine: engine.name,
          indexBytes: gzipSync(engine.index, {level: 9}).length,
          outcomes: await rankQueries(queries, engine.ask),
        }),
      );
    }
    const pagefind = await askPagefind(tag, records, queries);
    pagefindMissing = pagefind === null;
    if (pagefind !== null) {
      const outcomes = await rankQueries(queries, (query) => pagefind.get(query) ?? []);
      process.stdout.write(formatScores({locale: tag, engine: 'Pagefind', indexBytes: null, outcomes}));
    }
  }
  process.stdout.write('\nBy class, recall@5/MRR (queries), those kept aside included:\n');
  for (const row of own) process.stdout.write(`  ${row.locale}: ${formatClasses(row)}\n`);
  process.stdout.write(
    `\nTime of this machine's processor to answer, in ms (a slow phone takes about four times as long):\n${times.join('')}`,
  );
  if (showMisses) process.stdout.write(`\nNot answered first:\n${own.map(formatMisses).join('')}`);
  if (pagefindMissing) {
    process.stdout.write(
      '\nPagefind is not installed; "npm install --no-save pagefind" puts it beside the others.\n',
    );
  }
  return 0;
}
