import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {withTransferSizes} from './keep-transfer-sizes-fs.ts';

const CONTENT = Buffer.from('word '.repeat(1000));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const SIZE = gzipSync(CONTENT).byteLength;

describe('sizes after gzip', () => {
  let root: string;
  let file: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'transfer-sizes-'));
    file = join(root, '.cache', 'transfer-sizes.json');
  });
  afterEach(() => rm(root, {recursive: true}));

  const ask = (): Promise<number> => withTransferSizes(root, (sizeOf) => sizeOf(CONTENT, SHA256));
  const change = async (from: string, to: string): Promise<void> =>
    writeFile(file, (await readFile(file, 'utf8')).replace(from, to));

  it('are found out once, and then read', async () => {
    assert.equal(await ask(), SIZE);
    await change(`:${SIZE}`, ':7');
    assert.equal(await ask(), 7);
  });

  it('are forgotten when nothing asks for them any more', async () => {
    await ask();
    await withTransferSizes(root, () => Promise.resolve());
    assert.ok(!(await readFile(file, 'utf8')).includes(SHA256));
  });

  it('are found out anew where the file is damaged, or where another gzip made it', async () => {
    await ask();
    await writeFile(file, '{"zlib":');
    assert.equal(await ask(), SIZE);
    await change(`:${SIZE}`, ':7');
    await change(process.versions.zlib, '0');
    assert.equal(await ask(), SIZE);
  });
});
