import {assembleBook} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {PUBLISHED_LOCALES} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {createCrawlerConfig} from '../outputs/algolia/create-crawler-config.ts';
import {createAlgoliaRecords} from '../outputs/algolia/create-records.ts';
import {createAlgoliaSettings} from '../outputs/algolia/create-settings.ts';
import {createAlgoliaSynonyms} from '../outputs/algolia/create-synonyms.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import {pushToAlgolia} from '../write/push-algolia-http.ts';
import type {ExitCode} from './exit-code.ts';

export interface SearchPushCommand {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dryRun: boolean;
  /** Print the configuration of Algolia's crawler instead. */
  readonly crawlerConfig: boolean;
  readonly host: string | null;
}

/** `search-push`: uploads the records of every published book to Algolia, or prints what it would do. */
export async function searchPush(command: SearchPushCommand): Promise<ExitCode> {
  const {root, environment, dryRun, crawlerConfig, host} = command;
  const setting = (name: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value === '') throw new UserError(`Set ${name}; README.md, "Host it", says what it is.`);
    return value;
  };
  const siteUrl = readSiteAddress(environment) ?? setting('HANDBOOK_URL');
  const indexName = setting('ALGOLIA_INDEX_NAME');
  const appId = setting('ALGOLIA_APP_ID');
  if (crawlerConfig) {
    process.stdout.write(createCrawlerConfig({appId, indexName, siteUrl}));
    return 0;
  }
  // Asked for before the work, not after it.
  const writeKey = dryRun ? '' : setting('ALGOLIA_WRITE_API_KEY');
  const handbook = await readHandbook(root);
  const books = PUBLISHED_LOCALES.flatMap(({tag}) =>
    EDITION_IDS.map((edition) => createAlgoliaRecords(assembleBook(handbook, tag, edition), siteUrl)),
  );
  const records = books.flat();
  const synonyms = createAlgoliaSynonyms(handbook.terms, handbook.searchWords);
  for (const book of books) {
    const [first] = book;
    if (first !== undefined) say(`${first.language}, ${first.edition}: ${book.length} records`);
  }
  if (dryRun) {
    const bytes = Buffer.byteLength(JSON.stringify(records));
    say(`${records.length} records, ${Math.round(bytes / 1000)} kB, ${synonyms.length} groups of synonyms.`);
    say(`Dry run: ${indexName} was not touched. One record:`);
    process.stdout.write(`${JSON.stringify(records[0], null, 2)}\n`);
    return 0;
  }
  await pushToAlgolia({
    appId,
    writeKey,
    indexName,
    records,
    settings: createAlgoliaSettings(),
    synonyms,
    host,
    onProgress: say,
  });
  return 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
