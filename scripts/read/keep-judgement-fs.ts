import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {writeWholeFiles} from '../write/write-whole-file-fs.ts';
import {findStrayFiles} from './find-stray-files-fs.ts';
import {hashFiles, listFiles} from './hash-files-fs.ts';

/** What is wrong with a language, and how many pages were looked at. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly pages: number;
}

/** What a judgement rests on besides the language's own text: English, data, rules. */
const COMMON = [
  'docs',
  'versioned_docs',
  'i18n/exceptions.json',
  'package-lock.json',
  'src/data',
  'src/fonts',
  'src/handbook',
  'src/markdown',
  'src/search',
  'scripts/checks',
  'scripts/commands',
  'scripts/read',
];

/** What decides a judgement of a language, and the judgement itself where it was made before from the same; else null. */
export interface KeptJudgement {
  readonly locale: LocaleTag;
  readonly key: string;
  readonly judgement: Judgement | null;
}

/**
 * The judgement that is kept of one language. Judging takes seconds, so the answer is kept in `.cache/judgements` and
 * given again while neither the language's text nor the English, the data or a rule has changed.
 */
export async function readJudgement(root: string, locale: LocaleTag): Promise<KeptJudgement> {
  const key = await keyOf(root, locale);
  const kept = await readKept(fileOf(root, locale));
  return {locale, key, judgement: kept?.key === key ? kept.judgement : null};
}

/** Keeps what was judged of languages for the next command. */
export async function keepJudgements(root: string, judged: readonly KeptJudgement[]): Promise<void> {
  const files = judged.map(({locale, key, judgement}): [string, string] => [
    fileOf(root, locale),
    JSON.stringify({key, judgement}),
  ]);
  // Without a place to keep them the next command is slower, and nothing else.
  await writeWholeFiles(new Map(files)).catch(() => undefined);
}

function fileOf(root: string, locale: LocaleTag): string {
  return join(root, `.cache/judgements/${locale}.json`);
}

interface Kept {
  readonly key: string;
  readonly judgement: Judgement;
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

const commonHashes = new Map<string, Promise<string>>();

async function keyOf(root: string, locale: LocaleTag): Promise<string> {
  const common = commonHashes.get(root) ?? listFiles(root, COMMON).then((files) => hashFiles(root, files));
  commonHashes.set(root, common);
  // English is told of what lies astray in any language's folder.
  const text =
    locale === SOURCE_LOCALE
      ? await findStrayFiles(root)
      : await hashFiles(root, await listFiles(root, [`i18n/${locale}`]));
  return createHash('sha256')
    .update(JSON.stringify([process.version, await common, text]))
    .digest('hex');
}
