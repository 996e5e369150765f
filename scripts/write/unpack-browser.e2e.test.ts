import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {unpackBrowser} from './unpack-browser-fs.ts';

const skip = process.platform !== 'linux' || process.arch !== 'x64';

test('two that unpack the browser at once both get a whole one, and leave nothing else', {skip}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-browser-'));
  try {
    const [one, two] = await Promise.all([unpackBrowser(folder), unpackBrowser(folder)]);
    assert.equal(one, two);
    assert.deepEqual(await readdir(folder), [basename(one)]);
    const {stdout} = spawnSync(join(one, 'chromium'), ['--version'], {
      encoding: 'utf8',
      env: {...process.env, LD_LIBRARY_PATH: join(one, 'al2023/lib')},
    });
    assert.match(stdout, /^Chromium \d+/);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

test('where nothing can be written, the error says where and what to do', {skip}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-browser-'));
  try {
    await writeFile(join(folder, 'file'), '');
    await assert.rejects(unpackBrowser(join(folder, 'file')), {
      name: 'UserError',
      message: /could not be unpacked into .*file: .*CHROME_PATH/,
    });
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
