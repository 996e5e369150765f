import {createHash} from 'node:crypto';
import {cp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';

/** The first heading of a built page, which stands in its HTML and in the script that draws it. */
export async function readHeading(site: string, page: string): Promise<string> {
  const heading = /<h1[^>]*>([^<]+)</.exec(await readFile(join(site, page, 'index.html'), 'utf8'))?.[1];
  if (heading === undefined) throw new Error(`No heading in ${page}`);
  return heading;
}

/**
 * Copies a built site with one phrase replaced in its source language, as a build of a changed text would be: the
 * scripts that hold the phrase and the one that lists the scripts get new names, and the old ones are gone.
 */
export async function deployRevision(
  from: string,
  to: string,
  {phrase, replacement, others}: {phrase: string; replacement: string; others: readonly string[]},
): Promise<void> {
  await rm(to, {recursive: true, force: true});
  await cp(from, to, {recursive: true});
  const isOwn = (path: string): boolean => !others.some((folder) => path.startsWith(join(to, folder)));
  const entries = await readdir(to, {recursive: true, withFileTypes: true});
  const texts = entries
    .filter(
      (entry) => entry.isFile() && ['.html', '.js'].includes(extname(entry.name)) && entry.name !== 'sw.js',
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isOwn);
  const contents = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const path of texts) {
    const before = await readFile(path, 'utf8');
    const after = before.replaceAll(phrase, replacement);
    contents.set(path, after);
    const [, hash] = /\.([0-9a-f]{8})\.js$/.exec(path) ?? [];
    if (hash !== undefined && (after !== before || basename(path).startsWith('runtime'))) {
      renamed.set(
        hash,
        createHash('sha256')
          .update(hash + replacement)
          .digest('hex')
          .slice(0, 8),
      );
    }
  }
  for (const [path, content] of contents) {
    let text = content;
    let name = path;
    for (const [hash, next] of renamed) {
      text = text.replaceAll(hash, next);
      name = name.replace(`.${hash}.js`, `.${next}.js`);
    }
    await writeFile(path, text);
    if (name !== path) await rename(path, name);
  }
}
