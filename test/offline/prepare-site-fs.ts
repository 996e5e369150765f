import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {downloadName} from '../../src/handbook/downloads.ts';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {createStatus} from '../../src/handbook/translation/status.ts';
import {localeFolder} from '../../scripts/outputs/pack/group-files.ts';
import {readHandbook} from '../../scripts/read/read-handbook-fs.ts';
import {readRevisions} from '../../scripts/read/read-revisions-git.ts';
import {writeLateParts} from '../../scripts/write/write-late-parts-fs.ts';
import {writePacks} from '../../scripts/write/write-packs-fs.ts';

const run = promisify(execFile);
const LANGUAGES = ['en', 'fr'] as const;
const BASE_PATH = process.env['HANDBOOK_TEST_BASE_PATH'];

/** The languages of the site that is tested: all of them, but for two where it is built for the test. */
export const TESTED_LOCALES: readonly LocaleTag[] = BASE_PATH === undefined ? LOCALE_TAGS : LANGUAGES;

/** A site to test with, as it lies on the disk, and the path below which it is served. */
export interface PreparedSite {
  readonly site: string;
  readonly basePath: string;
}

/**
 * A copy of `build/`, which these tests may change. With HANDBOOK_TEST_BASE_PATH=/handbook/ two languages are built
 * for that path instead, to see that nothing counts on `/`; HANDBOOK_TEST_KEEP=1 uses them again the next time.
 */
export async function prepareSite(root: string): Promise<PreparedSite> {
  const site = join(root, '.cache', 'offline-test', BASE_PATH === undefined ? 'site' : 'site-below-path');
  if (BASE_PATH !== undefined) {
    if (!existsSync(site) || process.env['HANDBOOK_TEST_KEEP'] === undefined)
      await assemble(root, site, BASE_PATH);
    return {site, basePath: BASE_PATH};
  }
  const build = join(root, 'build');
  if (!existsSync(join(build, 'sw.js'))) throw new Error('No build/: run "npm run build" first.');
  await rm(site, {recursive: true, force: true});
  await cp(build, site, {recursive: true});
  return {site, basePath: '/'};
}

/** Builds two languages each on its own and puts them together as the build command does, with noise for PDFs. */
async function assemble(root: string, site: string, basePath: string): Promise<void> {
  await rm(site, {recursive: true, force: true});
  await mkdir(join(site, 'downloads'), {recursive: true});
  for (const locale of LANGUAGES) {
    const alone = `${site}-${locale}`;
    await run('npx', ['docusaurus', 'build', '--locale', locale, '--out-dir', alone], {
      cwd: root,
      env: {
        ...process.env,
        HANDBOOK_BASE_URL: basePath,
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.cache/docusaurus/offline-test-${locale}`,
      },
    });
    await cp(alone, site, {recursive: true});
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, locale)]);
    await writeFile(join(site, 'downloads', downloadName(locale, 'current', 'pdf')), pdf);
  }
  const handbook = await readHandbook(root);
  const status = createStatus(handbook);
  for (const tag of LANGUAGES) {
    const revisions = await readRevisions(root, handbook, tag);
    await writeLateParts(site, {handbook, status, revisions, downloads: [], tag, baseUrl: basePath});
  }
}

/** Writes the packs of a site anew, as every build does after it has put the site together. */
export async function publishPacks(root: string, site: string, date: string): Promise<void> {
  const locales = LOCALE_TAGS.filter((locale) => existsSync(join(site, localeFolder(locale), 'index.html')));
  const dates = Object.fromEntries(locales.map((locale) => [locale, date]));
  await writePacks({root, site, handbook: await readHandbook(root), dates});
}
