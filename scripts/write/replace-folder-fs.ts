import {mkdir, rename, rm} from 'node:fs/promises';

/**
 * Fills a new folder beside the old one and puts it in the old one's place only when it is complete. A build
 * that fails or is killed half-way leaves the old folder as it was; if it is killed, the new one stays beside it.
 */
export async function replaceFolder(folder: string, fill: (next: string) => Promise<void>): Promise<void> {
  const next = `${folder}.next`;
  const old = `${folder}.old`;
  await rm(next, {recursive: true, force: true});
  await mkdir(next, {recursive: true});
  try {
    await fill(next);
  } catch (error) {
    // What else was at work may still write there: the fault itself is what has to be said.
    await rm(next, {recursive: true, force: true}).catch(() => undefined);
    throw error;
  }
  await rm(old, {recursive: true, force: true});
  await rename(folder, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(next, folder);
  await rm(old, {recursive: true, force: true});
}
