import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {createSay, type Say} from '../../src/handbook/messages.ts';
import {parsePage} from '../../src/handbook/parse-page.ts';
import {pageFile, type PageKey} from '../../src/handbook/paths.ts';
import {EMPTY_RECORD} from '../../src/handbook/translation/record.ts';
import type {Reference} from '../../src/handbook/references.ts';

export interface TinyPage extends PageKey {
  readonly text: string;
}

export interface TinyHandbook {
  readonly pages: readonly TinyPage[];
  readonly translations?: Partial<Record<LocaleTag, Readonly<Record<string, string>>>>;
  readonly references?: readonly Reference[];
}

/** A handbook of a few pages in memory. @throws Error if a page cannot be read. */
export function createTinyHandbook({pages, translations = {}, references = []}: TinyHandbook): Handbook {
  const parsed = pages.map(({text, ...key}) => {
    const file = pageFile(key);
    const {page, problems} = parsePage(key, {path: file, text});
    if (page === null || problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    return [file, page] as const;
  });
  const entries = LOCALE_TAGS.map((tag) => [tag, translations[tag] ?? {}] as const);
  return {
    locales: LOCALE_TAGS,
    pages: new Map(parsed),
    references,
    terms: [],
    searchWords: {},
    effects: [],
    recalls: [],
    say: Object.fromEntries(entries.map(([tag, texts]) => [tag, createSay(texts)])) as Record<LocaleTag, Say>,
    translations: Object.fromEntries(entries) as Handbook['translations'],
    messageLines: Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, {}])) as Handbook['messageLines'],
    records: Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, EMPTY_RECORD])) as Handbook['records'],
    exceptions: [],
    problems: [],
  };
}
