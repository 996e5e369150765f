import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
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

/** Takes the lock again and again, and tells in the end how often another had it at the same time. */
const RIVAL = `
  import {rm, writeFile} from 'node:fs/promises';
  import {withBuildLock} from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'with-build-lock-fs.ts')).href)};
  let [root, done, twice] = [${JSON.stringify(root)}, 0, 0];
  const end = Date.now() + 1500;
  while (Date.now() < end) {
    await withBuildLock(root, async () => {
      await writeFile(root + '/at-work', '', {flag: 'wx'}).catch(() => { twice += 1; });
      await rm(root + '/at-work', {force: true});
      done += 1;
    }).catch((error) => { if (error.name !== 'UserError') throw error; });
  }
  console.log(JSON.stringify([done > 0, twice]));`;

test('two builds that begin at the same moment never both go to work', async () => {
  const told = await Promise.all(
    [1, 2].map(async () => {
      const args = ['--import', 'tsx', '--input-type=module', '--eval', RIVAL];
      return (await promisify(execFile)(process.execPath, args)).stdout.trim();
    }),
  );
  assert.deepEqual(told, ['[true,0]', '[true,0]']);
});
