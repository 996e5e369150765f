import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {listFiles} from './hash-files-fs.ts';

const run = promisify(execFile);

/**
 * ISO day of the newest commit that touched one of the paths below `root`. Without a history (an archive
 * instead of a clone, or text not yet committed) it is the newest day on which one of them was changed on disk.
 */
export async function readNewestDate(root: string, paths: readonly string[]): Promise<string> {
  const committed = await run('git', ['log', '-1', '--format=%cs', '--', ...paths], {cwd: root}).then(
    ({stdout}) => stdout.trim(),
    () => '',
  );
  if (committed !== '') return committed;
  const times = await Promise.all(
    paths.map((path) =>
      stat(join(root, path)).then(
        ({mtime}) => mtime.toISOString(),
        () => '1970-01-01T00:00:00.000Z',
      ),
    ),
  );
  return (times.sort().at(-1) ?? '').slice(0, 10);
}

/**
 * ISO day of the newest change of every file below the folders, by its path below `root`, with one look at the
 * history. What is not committed yet, or has no history, was changed when it was changed on disk.
 */
export async function readFileDates(
  root: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const {stdout} = await run(
    'git',
    ['log', '--format=%x00%cs', '--name-only', '--relative', '--', ...folders],
    {cwd: root, maxBuffer: 2 ** 27},
  ).catch(() => ({stdout: ''}));
  const dates = new Map<string, string>();
  for (const commit of stdout.split('\0')) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    // The newest commit comes first.
    for (const file of files) if (!dates.has(file)) dates.set(file, date);
  }
  for (const file of await listFiles(root, folders)) {
    if (!dates.has(file)) dates.set(file, (await stat(join(root, file))).mtime.toISOString().slice(0, 10));
  }
  return dates;
}
