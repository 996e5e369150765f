import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {UserError} from '../../src/handbook/problem.ts';

/**
 * Does its work as the only build of this folder: two would write into the same sites, and each would keep what the
 * other has half written.
 * @throws UserError if another build is at work.
 */
export async function withBuildLock<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(root, '.cache/build.lock');
  await mkdir(dirname(lock), {recursive: true});
  await takeLock(lock);
  taken.add(lock);
  try {
    return await work();
  } finally {
    taken.delete(lock);
    await rm(lock, {force: true});
  }
}

/** The locks that this process holds: in a container one that was killed has left its number to the next. */
const taken = new Set<string>();

async function takeLock(lock: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder === process.pid ? taken.has(lock) : isAlive(holder)) {
      throw new UserError(
        `Another build is at work in this folder (process ${holder}). Wait until it has ended, or stop it.`,
      );
    }
    // Left behind by one that was killed.
    await rm(lock, {force: true});
    await takeLock(lock);
  }
}

function isAlive(pid: number): boolean {
  // 0 would mean this process's own group.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
