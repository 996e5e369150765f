import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Status} from '../../src/handbook/translation/status.ts';
import {readStatus, STATUS_FILE_SETTING} from './read-status-fs.ts';

describe('readStatus', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-status-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('reads what a build has handed over', async () => {
    const status: Status = {
      books: [
        {
          locale: 'fr',
          edition: 'current',
          chapters: 2,
          current: 1,
          stale: ['treatment/ecmo'],
          missing: [],
          reviews: null,
        },
      ],
      languages: [],
    };
    const file = join(folder, 'status.json');
    await writeFile(file, JSON.stringify(status));
    assert.deepEqual(await readStatus({[STATUS_FILE_SETTING]: file}), status);
  });

  it('knows none where no build has handed one over', async () => {
    assert.equal(await readStatus({}), null);
  });
});
