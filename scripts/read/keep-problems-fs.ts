import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import {hashFiles, listFiles} from './hash-files-fs.ts';

/** What decides, besides texts and data, what a check says. */
const RULES = ['package-lock.json', 'scripts/checks', 'src/handbook', 'src/markdown'];

/**
 * The problems of one language as `find` tells them. Holding a language against English takes seconds, so the answer is
 * kept in `.cache/problems` and used again while neither its text nor the English, the data or a rule has changed.
 */
export async function keepProblems(
  root: string,
  handbook: Handbook,
  locale: LocaleTag,
  find: () => readonly Problem[],
): Promise<readonly Problem[]> {
  const file = join(root, `.cache/problems/${locale}.json`);
  const key = await keyOf(root, handbook, locale);
  const kept = await readKept(file);
  if (kept?.key === key) return kept.problems;
  const problems = find();
  // Without a place to keep it the next command is slower, and nothing else.
  await writeWholeFile(file, JSON.stringify({key, problems} satisfies Kept)).catch(() => undefined);
  return problems;
}

interface Kept {
  readonly key: string;
  readonly problems: readonly Problem[];
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

const rulesHashes = new Map<string, Promise<string>>();

async function keyOf(root: string, handbook: Handbook, locale: LocaleTag): Promise<string> {
  const rules = rulesHashes.get(root) ?? listFiles(root, RULES).then((files) => hashFiles(root, files));
  rulesHashes.set(root, rules);
  const {pages, terms, references, effects, exceptions, records, translations} = handbook;
  const texts = [...pages.values()]
    .filter((page) => page.locale === locale || page.locale === SOURCE_LOCALE)
    .map(({file, sourceHash}) => [file, sourceHash]);
  const data = [terms, references, effects, exceptions, records[locale], translations[locale]];
  return createHash('sha256')
    .update(JSON.stringify([process.version, await rules, texts, data]))
    .digest('hex');
}
