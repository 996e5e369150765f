import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {gzipSize, type TransferSize} from '../read/transfer-size.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

const FILE = '.cache/transfer-sizes.json';
const keptSchema = z.object({zlib: z.string(), sizes: z.record(z.string(), z.number())});

/**
 * Does work that asks for sizes after gzip, and keeps those that it asked for: to compress a whole site takes seconds,
 * and from one build to the next most of it stays.
 */
export async function withTransferSizes<Result>(
  root: string,
  work: (sizeOf: TransferSize) => Promise<Result>,
): Promise<Result> {
  const file = join(root, FILE);
  const known = await readSizes(file);
  const asked: Record<string, number> = {};
  const result = await work(
    async (content, sha256) => (asked[sha256] ??= known[sha256] ?? (await gzipSize(content, sha256))),
  );
  const kept = {zlib: process.versions.zlib, sizes: asked};
  await writeWholeFile(file, JSON.stringify(kept satisfies z.infer<typeof keptSchema>));
  return result;
}

/** None where there are none, where they are damaged, or where another version of gzip found them out. */
async function readSizes(file: string): Promise<Readonly<Record<string, number>>> {
  try {
    const {zlib, sizes} = keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return zlib === process.versions.zlib ? sizes : {};
  } catch {
    return {};
  }
}
