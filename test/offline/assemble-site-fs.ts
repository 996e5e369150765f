import {execFile} from 'node:child_process';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {downloadName} from '../../src/handbook/downloads.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {readHandbook} from '../../scripts/read/read-handbook-fs.ts';
import {writePacks} from '../../scripts/write/write-packs-fs.ts';

const run = promisify(execFile);

/** Where the site of these tests lives: below a path, so that nothing may count on `/`. */
export const BASE_PATH = '/handbook/';
export const LOCALES_UNDER_TEST: readonly LocaleTag[] = [SOURCE_LOCALE, 'fr'];

/** Builds two languages each on its own and puts them together as the build command does, with a PDF of noise each. */
export async function assembleSite(root: string, folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  for (const locale of LOCALES_UNDER_TEST) {
    const out = join(folder, `${locale}.alone`);
    await run('npx', ['docusaurus', 'build', '--locale', locale, '--out-dir', out], {
      cwd: root,
      env: {
        ...process.env,
        HANDBOOK_BASE_URL: BASE_PATH,
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/offline-test-${locale}`,
      },
    });
    await cp(out, join(folder, 'site'), {recursive: true});
  }
  await mkdir(join(folder, 'site', 'downloads'), {recursive: true});
  for (const locale of LOCALES_UNDER_TEST) {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, locale)]);
    await writeFile(join(folder, 'site', 'downloads', downloadName(locale, 'current', 'pdf')), pdf);
  }
  await publishPacks(root, join(folder, 'site'), '2026-11-20');
}

/** Writes the packs of a site anew, as every build does after it has put the site together. */
export async function publishPacks(root: string, site: string, date: string): Promise<void> {
  const dates = Object.fromEntries(LOCALES_UNDER_TEST.map((locale) => [locale, date]));
  await writePacks({root, site, handbook: await readHandbook(root), dates});
}
