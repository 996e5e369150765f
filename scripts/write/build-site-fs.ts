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

export interface BuiltSite {
  /** Folder that holds the site at its place: `<folder>/fr/index.html`. */
  readonly folder: string;
  /** False where an earlier build of the same input was used. */
  readonly fresh: boolean;
}

/**
 * Builds one language's site with Docusaurus in a process of its own, which keeps memory flat however many
 * languages there are. If nothing that it is made from has changed, the earlier build is used. What tells of more than
 * the language's text (`late-parts.ts`) is not in it yet.
 * @throws UserError with Docusaurus's last lines if it fails.
 */
export async function buildSite(root: string, handbook: Handbook, locale: LocaleTag): Promise<BuiltSite> {
  const folder = join(root, SITES_FOLDER, locale);
  const keyFile = `${folder}.key`;
  const key = await inputKey(root, handbook, locale);
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) return {folder, fresh: false};
  // Without its key a half-finished folder is never taken for a site.
  await rm(keyFile, {force: true});
  await mkdir(dirname(folder), {recursive: true});
  await runBuild(root, locale, folder);
  await writeFile(keyFile, key);
  return {folder, fresh: true};
}

async function inputKey(root: string, handbook: Handbook, locale: LocaleTag): Promise<string> {
  const files = (await listFiles(root, [...CODE, messagesFile(locale)])).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const texts = EDITION_IDS.map((edition) => textHash(handbook, locale, edition));
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  const input = JSON.stringify([
    await hashFiles(root, files),
    texts,
    [...(await readSiteFacts(root, handbook, locale))],
    settings.sort(),
  ]);
  return createHash('sha256').update(input).digest('hex');
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
