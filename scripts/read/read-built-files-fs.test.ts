import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {readBuiltFiles} from './read-built-files-fs.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-built-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a', 'index.html'), 'word '.repeat(1000));
  await writeFile(join(folder, 'b.pdf'), 'word '.repeat(1000));
  await writeFile(join(folder, 'c.json'), '{}');
});
after(() => rm(folder, {recursive: true}));

it('reads sizes and hashes; only text is taken to shrink on the way, and never to grow', async () => {
  const files = await readBuiltFiles(folder);
  assert.deepEqual(
    files.map(({path, bytes}) => [path, bytes]),
    [
      ['a/index.html', 5000],
      ['b.pdf', 5000],
      ['c.json', 2],
    ],
  );
  const [page, pdf, json] = files.map(({transferBytes}) => transferBytes);
  assert.ok(page !== undefined && page < 200);
  assert.equal(pdf, 5000);
  assert.equal(json, 2);
  assert.match(files[0]?.sha256 ?? '', /^[0-9a-f]{64}$/);
});
