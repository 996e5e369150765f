import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
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

  it('sends text compressed to whoever takes it so', async () => {
    const text = 'Give 6 mg once a day. '.repeat(500);
    await writeFile(join(folder, 'page.html'), text);
    const server = await serveFolder({folder, host: '127.0.0.1', port: 0});
    try {
      const answer = await fetch(`http://127.0.0.1:${server.port}/page.html`, {
        headers: {'accept-encoding': 'gzip'},
      });
      assert.equal(answer.headers.get('content-encoding'), 'gzip');
      assert.equal(await answer.text(), text);
    } finally {
      await server.close();
    }
  });

  it('serves the site below its base, to which every other address leads', async () => {
    const server = await serveFolder({folder, host: '127.0.0.1', port: 0, base: '/covid/'});
    try {
      const within = await fetch(`http://127.0.0.1:${server.port}/covid/index.html`);
      assert.equal(await within.text(), 'The handbook');
      const outside = await fetch(`http://127.0.0.1:${server.port}/index.html`, {redirect: 'manual'});
      assert.deepEqual([outside.status, outside.headers.get('location')], [302, '/covid/']);
    } finally {
      await server.close();
    }
  });

  for (const [host, port, fault] of [
    ['198.51.100.1', 0, /Port 0 of 198\.51\.100\.1: it is no address of this machine/],
    ['no-such-name.invalid', 0, /nobody knows this name/],
  ] as const) {
    it(`says that it cannot listen at ${host}`, () =>
      assert.rejects(
        serveFolder({folder, host, port}),
        (error) => error instanceof UserError && fault.test(error.message),
      ));
  }

  it('does not look for a port beyond the last one', async () => {
    const other = createServer();
    other.listen(65_535, '127.0.0.1');
    await once(other, 'listening');
    try {
      await assert.rejects(serveFolder({folder, host: '127.0.0.1', port: 65_535}), /these ports are taken/);
    } finally {
      other.close();
    }
  });
});
