import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {replaceFolder} from './replace-folder-fs.ts';

const root = await mkdtemp(join(tmpdir(), 'handbook-replace-'));
const build = join(root, 'build');

describe('a folder that is replaced', () => {
  after(() => rm(root, {recursive: true}));
  beforeEach(async () => {
    await rm(build, {recursive: true, force: true});
    await mkdir(build);
    await writeFile(join(build, 'index.html'), 'old');
  });

  const content = (): Promise<string> => readFile(join(build, 'index.html'), 'utf8');

  it('holds the new files once they are all there, and nothing else is left', async () => {
    await replaceFolder(build, (next) => writeFile(join(next, 'index.html'), 'new'));
    assert.equal(await content(), 'new');
    assert.deepEqual(await readdir(root), ['build']);
  });

  it('is made where there was none', async () => {
    await rm(build, {recursive: true});
    await replaceFolder(build, (next) => writeFile(join(next, 'index.html'), 'new'));
    assert.equal(await content(), 'new');
  });

  it('is replaced where a build that was killed left the one before it', async () => {
    await mkdir(`${build}.old`);
    await writeFile(join(`${build}.old`, 'index.html'), 'older');
    await replaceFolder(build, (next) => writeFile(join(next, 'index.html'), 'new'));
    assert.equal(await content(), 'new');
    assert.deepEqual(await readdir(root), ['build']);
  });

  it('stays as it was if the work fails half-way', async () => {
    const work = replaceFolder(build, async (next) => {
      await writeFile(join(next, 'index.html'), 'new');
      throw new Error('the disk is full');
    });
    await assert.rejects(work, /the disk is full/);
    assert.equal(await content(), 'old');
    assert.deepEqual(await readdir(root), ['build']);
  });

  it('stays as it was if the process is killed half-way, and the next run begins anew', async () => {
    const module = pathToFileURL(join(import.meta.dirname, 'replace-folder-fs.ts')).href;
    const script = `
      import {writeFile} from 'node:fs/promises';
      import {replaceFolder} from ${JSON.stringify(module)};
      await replaceFolder(${JSON.stringify(build)}, async (next) => {
        await writeFile(next + '/index.html', 'new');
        await writeFile(next + '/dropped.html', 'new');
        process.stdout.write('half-way');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    assert.equal(await content(), 'old');
    await replaceFolder(build, (next) => writeFile(join(next, 'index.html'), 'newer'));
    assert.equal(await content(), 'newer');
    assert.deepEqual(await readdir(build), ['index.html']);
    assert.deepEqual(await readdir(root), ['build']);
  });
});
