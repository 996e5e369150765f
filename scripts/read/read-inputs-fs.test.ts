import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {findChanged, readInputs, refuseChanged} from './read-inputs-fs.ts';

const root = await mkdtemp(join(tmpdir(), 'handbook-inputs-'));
const page = join(root, 'docs/ecmo.md');

beforeEach(async () => {
  await rm(join(root, 'docs'), {recursive: true, force: true});
  await mkdir(join(root, 'docs'));
  await writeFile(page, '6 mg');
  await utimes(page, 1, 1);
});
after(() => rm(root, {recursive: true}));

test('nothing has changed, though an editor has the file open', async () => {
  const before = await readInputs(root);
  await writeFile(join(root, 'docs/.ecmo.md.swp'), '');
  assert.equal(await findChanged(root, before), null);
  await refuseChanged(root, before);
});

const CHANGES: readonly (readonly [name: string, change: () => Promise<void>, file: string])[] = [
  ['a file was written, and is what it was again', () => writeFile(page, '6 mg'), 'docs/ecmo.md'],
  ['a file was added', () => writeFile(join(root, 'docs/new.md'), ''), 'docs/new.md'],
  ['a file was removed', () => rm(page), 'docs/ecmo.md'],
];

for (const [name, change, file] of CHANGES) {
  test(name, async () => {
    const before = await readInputs(root);
    await change();
    assert.equal(await findChanged(root, before), file);
    await assert.rejects(refuseChanged(root, before), new RegExp(`^UserError: ${file} was changed`));
  });
}
