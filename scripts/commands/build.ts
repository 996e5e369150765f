import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {Listr} from 'listr2';
import {assembleBook, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {checkHandbook} from '../checks/index.ts';
import {formatProblem} from '../../src/handbook/problem.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {buildSite} from '../write/build-site-fs.ts';
import {replaceFolder} from '../write/replace-folder-fs.ts';
import type {ExitCode} from './exit-code.ts';

/** `build`: everything that is published, in `build/`. */
export async function build({root, withPdf}: {root: string; withPdf: boolean}): Promise<ExitCode> {
  const handbook = await readHandbook(root);
  const problems = checkHandbook(handbook);
  if (problems.length > 0) {
    process.stderr.write(`${problems.map(formatProblem).join('\n\n')}\n\n`);
    process.stderr.write(`Nothing was built: problems ${problems.length}. The earlier build is unchanged.\n`);
    return 1;
  }
  void withPdf;
  const sites: string[] = [];
  await new Listr(
    LOCALE_TAGS.map((locale) => ({
      title: `Site ${locale}`,
      task: async () => {
        sites.push((await buildSite(root, handbook, locale)).folder);
      },
    })),
  ).run();
  await replaceFolder(join(root, 'build'), async (next) => {
    for (const site of sites) await cp(site, next, {recursive: true});
  });
  return 0;
}
export type {Handbook, LocaleTag};
export {assembleBook};
