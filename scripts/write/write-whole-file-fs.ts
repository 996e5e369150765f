import {access, constants, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {UserError} from '../../src/handbook/problem.ts';

/**
 * Writes a file so that its place holds the old content or the whole new one, never a part of it.
 * @throws UserError if the disk is full or may not be written to.
 */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeWholeFiles(new Map([[path, content]]));
}

/** Writes files by their paths: first all beside their places, then each into it, so that a full disk changes none. */
export async function writeWholeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const unfinished = new Map([...files.keys()].map((path) => [path, `${path}.${process.pid}.part`]));
  let current = '';
  try {
    for (const [path, part] of unfinished) {
      current = path;
      await mkdir(dirname(path), {recursive: true});
      await writeFile(part, files.get(path) ?? '');
    }
    for (const [path, part] of unfinished) {
      current = path;
      await rename(part, path);
    }
  } catch (error) {
    for (const part of unfinished.values()) await rm(part, {force: true}).catch(() => undefined);
    throw explainWriteFault(current, await hiddenFault(dirname(current), error));
  }
}

/** The fault behind a folder that could not be made: on a read-only disk Node says that there is no such folder. */
async function hiddenFault(folder: string, error: unknown): Promise<unknown> {
  const {code, syscall} = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' || syscall !== 'mkdir') return error;
  try {
    await access(folder, constants.W_OK);
    return error;
  } catch (reason) {
    const missing = (reason as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder;
    return missing ? hiddenFault(dirname(folder), error) : reason;
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'your quota of disk space is used up. Free some space',
  EROFS: 'the disk is read-only. Work in a folder that can be written to',
  EACCES: 'writing is not permitted. Correct the permissions of the folder',
  EISDIR: 'it is a folder. Name a file',
  EEXIST: 'a part of its path is a file. Name another place',
  ENOTDIR: 'a part of its path is a file. Name another place',
  EPERM: 'the system does not permit it. Correct the permissions of the folder',
};

/** A fault of the disk as an error for a person; any other fault as it is. */
export function explainWriteFault(path: string, error: unknown): unknown {
  const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  if (fault === undefined) return error;
  return new UserError(
    `${path} could not be written: ${fault} and run the command again. Files that were finished before are kept.`,
  );
}
