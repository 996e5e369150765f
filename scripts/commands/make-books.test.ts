import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {makeBooks} from './make-books.ts';

test('a file where the folder for books is wanted is named before anything is made', async () => {
  const root = await mkdtemp(join(tmpdir(), 'handbook-books-'));
  await writeFile(join(root, 'package.json'), '{}');
  const order = {format: 'epub', editions: ['current']} as const;
  for (const out of ['package.json', 'package.json/books']) {
    await assert.rejects(
      makeBooks({root, out, locales: ['fr']}, order),
      (error) => error instanceof UserError && error.message.includes(join(root, out)),
    );
  }
  assert.deepEqual(await readdir(root), ['package.json']);
  await rm(root, {recursive: true});
});
