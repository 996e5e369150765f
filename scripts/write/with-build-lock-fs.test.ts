import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {withBuildLock} from './with-build-lock-fs.ts';

const root = await mkdtemp(join(tmpdir(), 'handbook-lock-'));
const lock = join(root, '.cache/build.lock');

beforeEach(() => rm(join(root, '.cache'), {recursive: true, force: true}));
after(() => rm(root, {recursive: true}));

test('a second build is refused while the first is at work', async () => {
  await withBuildLock(root, async () => {
    await assert.rejects(
      withBuildLock(root, () => Promise.resolve()),
      (error) => error instanceof UserError && error.message.includes(`process ${process.pid}`),
    );
    assert.ok(await stat(lock), 'the one at work keeps its lock');
  });
});

test('a build that has ended, well or not, leaves the way free', async () => {
  await assert.rejects(
    withBuildLock(root, () => Promise.reject(new Error('failed'))),
    /failed/,
  );
  assert.equal(await withBuildLock(root, () => Promise.resolve('built')), 'built');
});

test('a build that was killed does not stand in the way', async () => {
  const dead = spawn(process.execPath, ['--version'], {stdio: 'ignore'});
  await once(dead, 'close');
  await mkdir(join(root, '.cache'));
  await writeFile(lock, String(dead.pid));
  assert.equal(await withBuildLock(root, () => Promise.resolve('built')), 'built');
});

test("a lock with this process's own number, from a container that was killed, does not stand in the way", async () => {
  await mkdir(join(root, '.cache'));
  await writeFile(lock, String(process.pid));
  assert.equal(await withBuildLock(root, () => Promise.resolve('built')), 'built');
});
