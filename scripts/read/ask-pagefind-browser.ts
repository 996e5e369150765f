import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer';
import type {Query} from '../outputs/search-bench/queries.ts';
import type {SearchRecord} from '../../src/search/search-records.ts';
import {serveFolder} from '../write/serve-folder-http.ts';
import {findBrowser} from './find-browser-fs.ts';

interface PagefindIndex {
  readonly addCustomRecord: (record: {
    url: string;
    content: string;
    language: string;
    meta: {title: string};
  }) => Promise<unknown>;
  readonly writeFiles: (options: {outputPath: string}) => Promise<unknown>;
}
interface Pagefind {
  readonly createIndex: () => Promise<{readonly index?: PagefindIndex}>;
  readonly close: () => Promise<unknown>;
}

const MOST_HITS = 20;

/**
 * Lets Pagefind index the same text, a record for each section, and asks it in a browser, which is where it runs.
 * Null where it is not installed: it brings a program for each platform, too large for a comparison alone.
 */
export async function askPagefind(
  locale: string,
  records: readonly SearchRecord[],
  queries: readonly Query[],
): Promise<ReadonlyMap<string, readonly string[]> | null> {
  // By a name that the type check does not follow.
  const name = 'pagefind';
  const pagefind = await (import(name) as Promise<Pagefind>).catch(() => null);
  if (pagefind === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    const {index} = await pagefind.createIndex();
    if (index === undefined) return null;
    for (const {chapter, anchor, title, heading, text} of records) {
      const name = heading === '' ? title : heading;
      await index.addCustomRecord({
        url: `/${chapter}#${anchor}`,
        content: `${name}. ${text}`,
        language: locale.split('-')[0] ?? locale,
        meta: {title: name},
      });
    }
    await index.writeFiles({outputPath: join(folder, 'pagefind')});
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><html lang="${locale}"><title>-</title></html>`,
    );
    return await askInBrowser(folder, queries);
  } finally {
    await pagefind.close();
    await rm(folder, {recursive: true, force: true});
  }
}

async function askInBrowser(
  folder: string,
  queries: readonly Query[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const server = await serveFolder({folder, host: '127.0.0.1', port: 0});
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args]});
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    const found = await page.evaluate(
      async (asked, most) => {
        const path = '/pagefind/pagefind.js';
        const engine = (await import(path)) as {
          search: (query: string) => Promise<{results: {data: () => Promise<{url: string}>}[]}>;
        };
        const answers: [string, string[]][] = [];
        for (const query of asked) {
          const {results} = await engine.search(query);
          const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
          answers.push([query, data.map(({url}) => url.replace(/^\/|#.*$/g, ''))]);
        }
        return answers;
      },
      queries.map(({query}) => query),
      MOST_HITS,
    );
    return new Map(found);
  } finally {
    await browser.close();
    await server.close();
  }
}
