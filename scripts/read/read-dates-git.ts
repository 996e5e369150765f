import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

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
