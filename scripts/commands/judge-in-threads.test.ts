import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {judgeInThreads} from './judge-in-threads.ts';

test('a thread that cannot judge says why', {timeout: 60_000}, async () => {
  const root = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    // Where the folder of the English pages should be.
    await writeFile(join(root, 'docs'), '');
    const languages = (['en', 'fr', 'th'] as const).map((locale) => ({locale, key: '', judgement: null}));
    await assert.rejects(
      judgeInThreads(root, languages),
      (error) => error instanceof UserError && error.message.includes('ENOTDIR'),
    );
  } finally {
    await rm(root, {recursive: true, force: true});
  }
});
