import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {EDITIONS, type EditionId} from '../../src/handbook/editions.ts';
import type {BuiltFile} from '../../src/offline/built-file.ts';
import {gzipSize, type TransferSize} from './transfer-size.ts';

/** What servers compress on the way; all else is compressed already. */
const COMPRESSIBLE = /\.(html|js|css|json|svg|xml|txt|webmanifest)$/;
/** Files held in memory at once. */
const BATCH = 32;

/** Every file below a folder with its size, its size after gzip and its hash, sorted by path. */
export async function readBuiltFiles(
  folder: string,
  sizeOf: TransferSize = gzipSize,
): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const files: BuiltFile[] = [];
  for (let start = 0; start < paths.length; start += BATCH) {
    files.push(
      ...(await Promise.all(
        paths.slice(start, start + BATCH).map((path) => readBuiltFile(folder, path, sizeOf)),
      )),
    );
  }
  return files;
}

async function readBuiltFile(folder: string, path: string, sizeOf: TransferSize): Promise<BuiltFile> {
  const content = await readFile(join(folder, path));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const transferBytes = COMPRESSIBLE.test(path) ? await sizeOf(content, sha256) : content.byteLength;
  return {
    path,
    bytes: content.byteLength,
    transferBytes: Math.min(transferBytes, content.byteLength),
    sha256,
    edition: path.endsWith('.js') ? editionOf(content.toString('utf8')) : null,
  };
}

/** Docusaurus writes into the script of a page which version of the text it belongs to. */
function editionOf(script: string): EditionId | null {
  const named = EDITIONS.filter(({docsVersion}) => script.includes(`"version":"${docsVersion}"`));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
