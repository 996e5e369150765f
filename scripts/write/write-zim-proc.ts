import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {UserError} from '../../src/handbook/problem.ts';
import {settleZim} from '../outputs/pack-folder/settle-zim.ts';

const run = promisify(execFile);
const MAKER = 'zimwriterfs';

/** The version of openZIM's `zimwriterfs`; null where it is not installed. */
export async function readZimMaker(): Promise<string | null> {
  return run(MAKER, ['--version']).then(
    ({stdout}) => stdout.split('\n')[0] ?? '',
    () => null,
  );
}

/**
 * A ZIM of a folder's files, made by openZIM's own tool. The same input gives the same bytes on the same day, which the
 * tool writes into it.
 * @throws UserError with the tool's words if it fails.
 */
export async function createZim(
  folder: ReadonlyMap<string, string | Uint8Array>,
  options: readonly string[],
): Promise<Uint8Array> {
  const place = await mkdtemp(join(tmpdir(), 'handbook-zim-'));
  try {
    const content = join(place, 'content');
    for (const [path, bytes] of folder) {
      const file = join(content, path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, bytes);
    }
    const target = join(place, 'book.zim');
    // With more threads, they come into the search index in the order in which they happen to be ready.
    await run(MAKER, [...options, '--threads=1', content, target]).catch((error: unknown) => {
      const {stderr = ''} = error as {stderr?: string};
      throw new UserError(`${MAKER} could not make a ZIM. It says:\n${stderr || String(error)}`);
    });
    return settleZim(await readFile(target));
  } finally {
    await rm(place, {recursive: true, force: true});
  }
}
