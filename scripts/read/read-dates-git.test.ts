import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {isShallowClone, readFileDates} from './read-dates-git.ts';

const OF_DISK = '2021-05-06';

describe('the dates of files', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const git = (cwd: string, args: readonly string[], day = '2020-01-01'): void => {
    const [GIT_AUTHOR_DATE, GIT_COMMITTER_DATE] = [`${day}T12:00:00Z`, `${day}T12:00:00Z`];
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const env = {...process.env, GIT_AUTHOR_DATE, GIT_COMMITTER_DATE};
    execFileSync('git', [...who, ...args], {cwd, env, stdio: 'ignore'});
  };
  const put = async (file: string, text: string): Promise<void> => {
    await writeFile(file, text);
    await utimes(file, new Date(OF_DISK), new Date(OF_DISK));
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-dates-'));
    const docs = path('whole/docs');
    await mkdir(docs, {recursive: true});
    git(path('whole'), ['init', '-q']);
    for (const [name, day] of [
      ['old', '2020-02-03'],
      ['edited', '2020-03-04'],
      ['staged', '2020-03-04'],
    ] as const) {
      await put(join(docs, `${name}.md`), name);
      git(path('whole'), ['add', '.']);
      git(path('whole'), ['commit', '-qm', name], day);
    }
    git(folder, ['clone', '-q', '--depth', '1', pathToFileURL(path('whole')).href, 'shallow']);
    await put(join(docs, 'staged.md'), 'other words');
    git(path('whole'), ['add', '.']);
    await put(join(docs, 'edited.md'), 'other words');
    await put(join(docs, 'new.md'), 'new');
    await mkdir(path('archive/docs'), {recursive: true});
    await put(path('archive/docs/old.md'), 'old');
  });
  after(() => rm(folder, {recursive: true}));

  it('are those of their commits, and of the disk for what is not committed', async () => {
    assert.deepEqual(Object.fromEntries(await readFileDates(path('whole'))), {
      'docs/old.md': '2020-02-03',
      'docs/edited.md': OF_DISK,
      'docs/staged.md': OF_DISK,
      'docs/new.md': OF_DISK,
    });
  });

  it('are those of the disk without a history', async () => {
    assert.deepEqual(Object.fromEntries(await readFileDates(path('archive'))), {'docs/old.md': OF_DISK});
  });

  it('are known to be wrong in a shallow clone', async () => {
    assert.equal(await isShallowClone(path('shallow')), true);
    assert.equal(await isShallowClone(path('whole')), false);
    assert.equal(await isShallowClone(path('archive')), false);
  });
});
