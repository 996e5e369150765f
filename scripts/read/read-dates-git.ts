import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {TEXT_FOLDERS} from '../../src/handbook/paths.ts';
import {listFiles} from './hash-files-fs.ts';

const run = promisify(execFile);

/** ISO day of the newest change of a file, by its path below the project. */
export type FileDates = ReadonlyMap<string, string>;

const known = new Map<string, Promise<FileDates>>();

/**
 * When each file of the texts below `root` was changed last, by one look at the history for each process. What is not
 * committed yet, or has no history (an archive instead of a clone), was changed when it was changed on disk.
 */
export function readFileDates(root: string): Promise<FileDates> {
  const dates = known.get(root) ?? readDates(root);
  known.set(root, dates);
  return dates;
}

/**
 * Git takes the oldest commit of a shallow clone for the one that added every file: each page bears the day of a commit
 * that did not touch it, and no reader is warned of an error that was found before that day.
 */
export async function isShallowClone(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

export const SHALLOW_CLONE =
  'Do not publish this: the clone is shallow, so pages bear the day of its oldest commit, and warnings of dangerous errors may be missing. Get the whole history with "git fetch --unshallow" (in CI: "fetch-depth: 0"), and run the command again.\n';

async function readDates(root: string): Promise<FileDates> {
  const [log, edited] = await Promise.all([
    git(root, ['log', '--format=%x00%cs', '--name-only', '--relative', '--', ...TEXT_FOLDERS]),
    git(root, ['diff', '--name-only', '--relative', 'HEAD', '--', ...TEXT_FOLDERS]),
  ]);
  const dates = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    // The newest commit comes first.
    for (const file of files) if (!dates.has(file)) dates.set(file, date);
  }
  const uncommitted = new Set(edited.split('\n'));
  for (const file of await listFiles(root, TEXT_FOLDERS)) {
    if (dates.has(file) && !uncommitted.has(file)) continue;
    dates.set(file, (await stat(join(root, file))).mtime.toISOString().slice(0, 10));
  }
  return dates;
}

/** What git prints; nothing where there is no history. Takes no lock: several threads ask at once. */
async function git(root: string, args: readonly string[]): Promise<string> {
  const found = run('git', ['--no-optional-locks', ...args], {cwd: root, maxBuffer: 2 ** 27});
  return (await found.catch(() => ({stdout: ''}))).stdout;
}
