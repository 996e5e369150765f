import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parsePage} from '../../src/handbook/parse-page.ts';
import {TERM_LANGUAGES, type TermLanguage} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';

const FOLDER = 'test/fixtures/parity';

/** One small page in every language, the same in all, on which the checks are tried before a language has chapters. */
export async function readParityFixtures(root: string): Promise<ReadonlyMap<TermLanguage, Page>> {
  const pages = new Map<TermLanguage, Page>();
  for (const language of TERM_LANGUAGES) {
    const path = `${FOLDER}/${language}.md`;
    if (!existsSync(join(root, path))) continue;
    const text = await readFile(join(root, path), 'utf8');
    const {page} = parsePage({locale: 'en', edition: 'current', chapter: 'fixture'}, {path, text});
    if (page !== null) pages.set(language, page);
  }
  return pages;
}
