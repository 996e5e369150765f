import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {parsePage} from '../../src/handbook/parse-page.ts';
import {pageFile, type PageKey} from '../../src/handbook/paths.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {unitsOf} from '../../src/handbook/translation/units.ts';
import type {Page} from '../../src/handbook/types.ts';
import {withoutMark} from './read-text-fs.ts';

const run = promisify(execFile);

/** A page as it stood at a commit; null if it did not stand there. @throws UserError for an unknown commit. */
export async function readPageAt(root: string, key: PageKey, commit: string): Promise<Page | null> {
  await run('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], {cwd: root}).catch(() => {
    throw new UserError(
      `"${commit}" is no commit of this clone. Expected a commit such as HEAD~3 or 3ab0bcf. "git log --oneline" lists them; a clone without its whole history gets it with "git fetch --unshallow".`,
    );
  });
  return showPage(root, key, commit);
}

/** The newest text of each unit of a page that its history still holds, by the unit's hash. */
export async function readUnitHistory(
  root: string,
  key: PageKey,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(hashes);
  const found = new Map<string, string>();
  const log = await run('git', ['log', '--format=%H', '--', pageFile(key)], {cwd: root}).catch(() => null);
  for (const commit of log?.stdout.split('\n').filter((line) => line !== '') ?? []) {
    if (wanted.size === 0) break;
    const page = await showPage(root, key, commit);
    for (const {hash, text} of page === null ? [] : unitsOf(page)) {
      if (wanted.delete(hash)) found.set(hash, text);
    }
  }
  return found;
}

async function showPage(root: string, key: PageKey, commit: string): Promise<Page | null> {
  const path = pageFile(key);
  const text = await run('git', ['show', `${commit}:./${path}`], {cwd: root, maxBuffer: 2 ** 25}).then(
    ({stdout}) => withoutMark(stdout),
    () => null,
  );
  return text === null ? null : parsePage(key, {path, text}).page;
}
