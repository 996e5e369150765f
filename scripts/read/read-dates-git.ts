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

async function readDates(root: string): Promise<FileDates> {
  const {stdout} = await run(
    'git',
    ['log', '--format=%x00%cs', '--name-only', '--relative', '--', ...TEXT_FOLDERS],
    {cwd: root, maxBuffer: 2 ** 27},
  ).catch(() => ({stdout: ''}));
  const dates = new Map<string, string>();
  for (const commit of stdout.split('\0')) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    // The newest commit comes first.
    for (const file of files) if (!dates.has(file)) dates.set(file, date);
  }
  for (const file of await listFiles(root, TEXT_FOLDERS)) {
    if (!dates.has(file)) dates.set(file, (await stat(join(root, file))).mtime.toISOString().slice(0, 10));
  }
  return dates;
}
