import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';

/** Paths of the files that `paths` (files or folders below `root`) hold, with `/`, sorted; a missing path holds none. */
export async function listFiles(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const info = await stat(join(root, path)).catch(() => null);
      if (info === null) return [];
      if (info.isFile()) return [path];
      const entries = await readdir(join(root, path), {recursive: true, withFileTypes: true});
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    }),
  );
  return lists
    .flat()
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** One hash of names and contents of files: the same files give the same hash. */
export async function hashFiles(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

/** SHA-256 of one file, in hexadecimal; read in pieces, so that its size does not matter. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
