import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serveFolder} from './serve-folder-http.ts';

describe('the local server', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-serve-'));
    await writeFile(join(folder, 'index.html'), 'The handbook');
  });
  after(() => rm(folder, {recursive: true}));

  it('takes the next free port if the wanted one is taken', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(typeof address === 'object' && address !== null);
    const server = await serveFolder({folder, host: '127.0.0.1', port: address.port});
    try {
      assert.ok(server.port > address.port, `${server.port} after ${address.port}`);
      const answer = await fetch(`http://127.0.0.1:${server.port}/`);
      assert.equal(await answer.text(), 'The handbook');
    } finally {
      await server.close();
      other.close();
    }
  });
});
