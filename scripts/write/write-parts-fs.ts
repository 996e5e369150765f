import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {PART_ID_LENGTH} from '../../src/offline/hash-browser.ts';
import {PARTS_FOLDER, partUrl, type PackPart} from '../../src/offline/pack-manifest.ts';
import {splitParts} from '../../src/offline/split-parts.ts';
import {searchIndexPath} from '../../src/search/index-file.ts';
import {localeFolder} from '../outputs/pack/group-files.ts';
import {gzipSize, type TransferSize} from '../read/transfer-size.ts';

/**
 * Publishes a language's search indexes in parts too, because they are large and change with every word: whoever has
 * a copy fetches only the parts that are new. Returns the parts of each file, by its path in the site.
 */
export async function writeParts(
  site: string,
  locale: LocaleTag,
  sizeOf: TransferSize = gzipSize,
): Promise<ReadonlyMap<string, readonly PackPart[]>> {
  const folder = join(site, localeFolder(locale));
  await rm(join(folder, PARTS_FOLDER), {recursive: true, force: true});
  await mkdir(join(folder, PARTS_FOLDER), {recursive: true});
  const parts = new Map<string, readonly PackPart[]>();
  for (const edition of EDITION_IDS) {
    const name = searchIndexPath(edition);
    // A site that is searched by a hosted service has none.
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content === null) continue;
    const own: PackPart[] = [];
    for (const piece of splitParts(new Uint8Array(content))) {
      const sha256 = createHash('sha256').update(piece).digest('hex');
      const id = sha256.slice(0, PART_ID_LENGTH);
      const part = {id, bytes: piece.byteLength, transferBytes: await sizeOf(piece, sha256)};
      await writeFile(join(folder, partUrl(part)), piece);
      own.push(part);
    }
    parts.set(localeFolder(locale) + name, own);
  }
  return parts;
}
