import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {TEXT_FOLDERS} from '../../src/handbook/paths.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {listFiles} from './hash-files-fs.ts';

/** All that is read while something is checked or made. */
const INPUTS = [
  ...TEXT_FOLDERS,
  'docusaurus.config.ts',
  'package-lock.json',
  'scripts',
  'sidebars.ts',
  'src',
  'static',
  'versioned_sidebars',
  'versions.json',
];

/** Tests, and what an editor puts beside a file while it is open. */
const NO_INPUT = /\.test\.ts$|(?:^|\/)\.[^/]*$|~$/;

/** When each of these files was last written, and how long it is. */
export type Inputs = ReadonlyMap<string, string>;

/** Paths of everything that is read while something is checked or made. */
export async function listInputs(root: string): Promise<readonly string[]> {
  return (await listFiles(root, INPUTS)).filter((file) => !NO_INPUT.test(file));
}

/** The files that a command begins with. */
export async function readInputs(root: string): Promise<Inputs> {
  const files = await listInputs(root);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const found = await stat(join(root, file)).catch(() => null);
        return [file, found === null ? 'gone' : `${found.mtimeMs} ${found.size}`];
      }),
    ),
  );
}

/** A file that was written, added or removed since, also where it then became what it was; null where there is none. */
export async function findChanged(root: string, before: Inputs): Promise<string | null> {
  const now = await readInputs(root);
  const all = [...before.keys(), ...now.keys()];
  return all.find((file) => before.get(file) !== now.get(file)) ?? null;
}

/** @throws UserError if any file was changed since: what is made of it may be what no check has seen. */
export async function refuseChanged(root: string, before: Inputs): Promise<void> {
  const changed = await findChanged(root, before);
  if (changed === null) return;
  throw new UserError(
    `${changed} was changed while the command was at work, so it may be in part what no check has seen. Nothing was published; run the command again.`,
  );
}
