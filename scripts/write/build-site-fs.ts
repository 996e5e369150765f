import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {textHash} from '../../src/handbook/text-hash.ts';
import {hashFiles, listFiles} from '../read/hash-files-fs.ts';
import {readSiteFacts} from '../read/read-page-facts-fs.ts';
import {runDocusaurus} from './docusaurus-proc.ts';

const SITES_FOLDER = '.cache/site';

/** Everything besides the text that a language's site is made from. */
const CODE = [
  'docusaurus.config.ts',
  'package-lock.json',
  'scripts/read',
  'sidebars.ts',
  'src',
  'static',
  'versioned_sidebars',
  'versions.json',
];

/** Settings that operators give through the environment and that end up in the pages. */
const SETTINGS = /^(?:HANDBOOK_|ALGOLIA_)/;

/** The site of one language, before it is known whether it has to be built. */
export interface PlannedSite {
  readonly locale: LocaleTag;
  /** Folder that holds it at its place: `<folder>/fr/index.html`. */
  readonly folder: string;
  /** Stands for all that it is made from: with the same key it would come out the same. */
  readonly key: string;
  /** Whether an earlier build of the same lies there. */
  readonly kept: boolean;
}

/** What each of these languages' sites would be made from. */
export async function planSites(
  root: string,
  handbook: Handbook,
  locales: readonly LocaleTag[],
): Promise<readonly PlannedSite[]> {
  const code = await hashCode(root);
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  return Promise.all(
    locales.map(async (locale) => {
      const folder = join(root, SITES_FOLDER, locale);
      const input = JSON.stringify([
        code,
        await hashFiles(root, await listFiles(root, [messagesFile(locale)])),
        EDITION_IDS.map((edition) => textHash(handbook, locale, edition)),
        [...(await readSiteFacts(root, handbook, locale))],
        settings.sort(),
      ]);
      const key = createHash('sha256').update(input).digest('hex');
      return {locale, folder, key, kept: (await readFile(keyFile(folder), 'utf8').catch(() => '')) === key};
    }),
  );
}

async function hashCode(root: string): Promise<string> {
  const files = await listFiles(root, CODE);
  return hashFiles(
    root,
    files.filter((file) => !file.endsWith('.test.ts')),
  );
}

function keyFile(folder: string): string {
  return `${folder}.key`;
}

/**
 * Builds one language's site with Docusaurus in a process of its own, which keeps memory flat however many
 * languages there are. What tells of more than the language's text (`late-parts.ts`) is not in it yet.
 * @throws UserError with Docusaurus's last lines if it fails.
 */
export async function buildSite(root: string, {locale, folder}: PlannedSite): Promise<void> {
  // Without its key a half-finished folder is never taken for a site.
  await rm(keyFile(folder), {force: true});
  await mkdir(dirname(folder), {recursive: true});
  await runBuild(root, locale, folder);
}

/** Keeps what was built for the next build. */
export async function keepSite({folder, key}: PlannedSite): Promise<void> {
  await writeFile(keyFile(folder), key);
}

const LINES_TO_SHOW = 40;

async function runBuild(root: string, locale: LocaleTag, folder: string): Promise<void> {
  const child = runDocusaurus({
    root,
    locale,
    args: ['build', root, '--out-dir', folder],
    env: {
      // A folder for each language, so that a build does not disturb `npm start` or another language.
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.cache/docusaurus/${locale}`,
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-LINES_TO_SHOW);
  throw new UserError(`The site in "${locale}" could not be built. Docusaurus says:\n${lines.join('\n')}`);
}
