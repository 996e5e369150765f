import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {explainWriteFault, writeWholeFile, writeWholeFiles} from './write-whole-file-fs.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-write-'));
});
after(() => rm(folder, {recursive: true, force: true}));

test('writes a file and the folders above it, and replaces it', async () => {
  const path = join(folder, 'a', 'b', 'file.txt');
  await writeWholeFile(path, 'one');
  await writeWholeFile(path, 'two');
  assert.equal(await readFile(path, 'utf8'), 'two');
  assert.deepEqual(await readdir(join(folder, 'a', 'b')), ['file.txt']);
});

test('a failure leaves nothing half-written behind', async () => {
  const path = join(folder, 'taken');
  await mkdir(join(path, 'inside'), {recursive: true});
  await assert.rejects(writeWholeFile(path, 'text'), {
    name: 'UserError',
    message: /it is a folder\. Name a file/,
  });
  await writeWholeFile(join(folder, 'file'), 'text');
  await assert.rejects(writeWholeFile(join(folder, 'file', 'below'), 'text'), {
    name: 'UserError',
    message: /is a file/,
  });
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('taken')),
    ['taken'],
  );
});

test('of several files none is changed if one cannot be written', async () => {
  const first = join(folder, 'first.txt');
  await writeWholeFile(first, 'old');
  const files = new Map([
    [first, 'new'],
    [join(first, 'below-a-file.txt'), 'new'],
  ]);
  await assert.rejects(writeWholeFiles(files));
  assert.equal(await readFile(first, 'utf8'), 'old');
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.part')),
    [],
  );
});

const FAULTS: readonly (readonly [code: string, expected: RegExp])[] = [
  ['ENOSPC', /the disk is full\. Free some space/],
  ['EDQUOT', /quota/],
  ['EROFS', /the disk is read-only/],
  ['EACCES', /not permitted\. Correct the permissions/],
];

for (const [code, expected] of FAULTS) {
  test(`${code} is said in words`, () => {
    const error = explainWriteFault('/x/book.pdf', Object.assign(new Error(code), {code}));
    assert.ok(error instanceof UserError);
    assert.match(error.message, /^\/x\/book\.pdf could not be written: /);
    assert.match(error.message, expected);
  });
}

test('any other fault stays what it is', () => {
  const fault = new Error('bug');
  assert.equal(explainWriteFault('/x', fault), fault);
});
