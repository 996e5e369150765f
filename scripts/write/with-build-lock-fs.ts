import {randomUUID} from 'node:crypto';
import {constants, copyFile, link, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
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
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    while (!(await place(own, lock))) await removeDead(lock);
  } finally {
    await rm(own, {force: true});
  }
}

/** Gives a finished file the lock's name too, unless one has it: a lock that is still empty would be taken for dead. */
async function place(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Not every disk can give a file two names: exFAT cannot.
      return copyFile(own, lock, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock that was left behind by a build that was killed. @throws UserError if its build is at work. */
async function removeDead(lock: string): Promise<void> {
  const holder = await readHolder(lock);
  // Its build has ended meanwhile.
  if (holder === null) return;
  if (holder === process.pid ? taken.has(lock) : isAlive(holder)) {
    throw new UserError(
      `Another build is at work in this folder (process ${holder}). Wait until it has ended, or stop it.`,
    );
  }
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(ignoreMissing);
  // Another build has removed the dead one first, and this was its own.
  if ((await readHolder(aside)) !== holder) await place(aside, lock).catch(ignoreMissing);
  await rm(aside, {force: true});
}

/** The number of the process that a lock names; null where there is no lock. */
async function readHolder(lock: string): Promise<number | null> {
  const text = await readFile(lock, 'utf8').catch(ignoreMissing);
  return text === undefined ? null : Number(text);
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function isAlive(pid: number): boolean {
  // 0 would mean this process's own group.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
