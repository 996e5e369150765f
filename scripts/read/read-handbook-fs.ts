import {existsSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {effectSchema, type Effect} from '../../src/handbook/effects.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {createSay} from '../../src/handbook/messages.ts';
import {exceptionSchema, EXCEPTIONS_FILE, type Exception} from '../../src/handbook/parity/exceptions.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {recallSchema, RECALLS_FILE, type Recall} from '../../src/handbook/recalls.ts';
import {referenceSchema, type Reference} from '../../src/handbook/references.ts';
import {termSchema, type Term} from '../../src/handbook/terms.ts';
import {
  EMPTY_RECORD,
  recordFile,
  recordSchema,
  type TranslationRecord,
} from '../../src/handbook/translation/record.ts';
import type {Page} from '../../src/handbook/types.ts';
import {searchWordsSchema, type SearchWords} from '../../src/handbook/search-words.ts';
import {findStrayFiles} from './find-stray-files-fs.ts';
import {readPages} from './read-pages-fs.ts';
import {describeReadFault, readText} from './read-text-fs.ts';

const REFERENCES_FILE = 'src/data/references.json';
const TERMS_FILE = 'src/data/terms.json';
const SEARCH_WORDS_FILE = 'src/data/search-words.json';
const EFFECTS_FILE = 'src/data/effects.json';

/**
 * Reads every page, interface text, reference and term below `root`, once. Faults become problems, never exceptions.
 * Of languages other than those named nothing is read, as if they had no text: the site of one language needs no other.
 * Where `source` is given, English and the data are taken from it, and its problems are not told again.
 */
export async function readHandbook(
  root: string,
  locales: readonly LocaleTag[] = LOCALE_TAGS,
  source: Handbook | null = null,
): Promise<Handbook> {
  const problems: Problem[] = [];
  const pages = new Map<string, Page>(source?.pages);
  const translations: Partial<Record<LocaleTag, Record<string, string>>> = {};
  const messageLines: Partial<Record<LocaleTag, Record<string, number>>> = {};
  const records: Partial<Record<LocaleTag, TranslationRecord>> = {};
  for (const locale of LOCALE_TAGS) {
    translations[locale] = {};
    messageLines[locale] = {};
    records[locale] = EMPTY_RECORD;
    if (!locales.includes(locale) || (locale === SOURCE_LOCALE && source !== null)) continue;
    for (const result of await readPages(root, locale)) {
      problems.push(...result.problems);
      if (result.page !== null) pages.set(result.page.file, result.page);
    }
    if (locale === SOURCE_LOCALE) continue;
    const texts = await readTranslations(root, locale, problems);
    translations[locale] = texts;
    messageLines[locale] = await findMessageLines(root, locale, Object.keys(texts));
    records[locale] = await readRecord(root, locale, problems);
  }
  if (source === null) problems.push(...(await findStrayFiles(root)));
  const complete = translations as Record<LocaleTag, Record<string, string>>;
  const say = Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, createSay(complete[tag])]));
  return {
    locales,
    pages,
    references: source?.references ?? (await readReferences(root, problems)),
    terms: source?.terms ?? (await readTerms(root, problems)),
    effects: source?.effects ?? (await readEffects(root, problems)),
    searchWords: source?.searchWords ?? (await readSearchWords(root, problems)),
    recalls: source?.recalls ?? (await readRecalls(root, problems)),
    say: say as Handbook['say'],
    translations: complete,
    messageLines: messageLines as Handbook['messageLines'],
    records: records as Handbook['records'],
    exceptions: source?.exceptions ?? (await readExceptions(root, problems)),
    problems,
  };
}

const translationsSchema = z.record(z.string(), z.object({message: z.string()}));

async function readTranslations(
  root: string,
  locale: LocaleTag,
  problems: Problem[],
): Promise<Record<string, string>> {
  const file = messagesFile(locale);
  const value = await readJson(
    root,
    file,
    translationsSchema,
    'an object of {"id": {"message": "…"}}',
    problems,
  );
  return Object.fromEntries(Object.entries(value ?? {}).map(([id, {message}]) => [id, message]));
}

/** Where each interface text stands in its file, for those who are to correct it. */
async function findMessageLines(
  root: string,
  locale: LocaleTag,
  ids: readonly string[],
): Promise<Record<string, number>> {
  if (ids.length === 0) return {};
  const lines = (await readText(join(root, messagesFile(locale)))).split('\n');
  const lineOf = new Map(
    lines.flatMap((line, index) => {
      const id = /^\s*"([^"]+)"\s*:/.exec(line)?.[1];
      return id === undefined || id === 'message' ? [] : [[id, index + 1] as const];
    }),
  );
  return Object.fromEntries(ids.map((id) => [id, lineOf.get(id) ?? 1]));
}

async function readRecord(root: string, locale: LocaleTag, problems: Problem[]): Promise<TranslationRecord> {
  const file = recordFile(locale);
  // A language that has just been begun has none.
  if (!existsSync(join(root, file))) return EMPTY_RECORD;
  const remedy = `Restore the file as it was last committed (in a merge: take the other side's), then run "npm run handbook -- accept ${locale}".`;
  const expected = 'the record as "handbook accept" writes it';
  return (await readJson(root, file, recordSchema, expected, problems, remedy)) ?? EMPTY_RECORD;
}

async function readReferences(root: string, problems: Problem[]): Promise<readonly Reference[]> {
  const schema = z.array(referenceSchema);
  return (
    (await readJson(
      root,
      REFERENCES_FILE,
      schema,
      'CSL-JSON in the shape of src/handbook/references.ts',
      problems,
    )) ?? []
  );
}

async function readTerms(root: string, problems: Problem[]): Promise<readonly Term[]> {
  const expected = 'terms in the shape of src/handbook/terms.ts';
  return (await readJson(root, TERMS_FILE, z.array(termSchema), expected, problems)) ?? [];
}

async function readSearchWords(root: string, problems: Problem[]): Promise<SearchWords> {
  const expected = 'words in the shape of src/handbook/search-words.ts';
  return (await readJson(root, SEARCH_WORDS_FILE, searchWordsSchema, expected, problems)) ?? {};
}

async function readExceptions(root: string, problems: Problem[]): Promise<readonly Exception[]> {
  // A handbook that needs none has no file.
  if (!existsSync(join(root, EXCEPTIONS_FILE))) return [];
  const expected = 'exceptions in the shape of src/handbook/parity/exceptions.ts, each with its reason';
  return (await readJson(root, EXCEPTIONS_FILE, z.array(exceptionSchema), expected, problems)) ?? [];
}

async function readEffects(root: string, problems: Problem[]): Promise<readonly Effect[]> {
  const expected = 'effects in the shape of src/handbook/effects.ts';
  return (await readJson(root, EFFECTS_FILE, z.array(effectSchema), expected, problems)) ?? [];
}

async function readRecalls(root: string, problems: Problem[]): Promise<readonly Recall[]> {
  if (!existsSync(join(root, RECALLS_FILE))) return [];
  const expected = 'recalls in the shape of src/handbook/recalls.ts';
  return (await readJson(root, RECALLS_FILE, z.array(recallSchema), expected, problems)) ?? [];
}

/** A JSON file in the shape of the schema; null, with problems noted, where it is missing or faulty. */
async function readJson<Value>(
  root: string,
  file: string,
  schema: z.ZodType<Value>,
  expected: string,
  problems: Problem[],
  remedy = `Correct ${file}.`,
): Promise<Value | null> {
  const fault = (found: string): null => {
    problems.push({file, line: null, rule: 'data-files', found, expected, remedy});
    return null;
  };
  let value: unknown;
  try {
    value = JSON.parse(await readText(join(root, file)));
  } catch (error) {
    return fault(error instanceof SyntaxError ? `no valid JSON: ${error.message}` : describeReadFault(error));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return fault(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}
