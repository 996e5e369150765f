import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import type {AlgoliaRecord} from '../outputs/algolia/create-records.ts';
import {pushToAlgolia, type PushInput} from './push-algolia-http.ts';

/** The part of Algolia's protocol that a push speaks, with what a server can do wrong. */
interface FakeAlgolia {
  readonly address: string;
  /** Ids of the records by index, as readers would find them. */
  readonly indexes: Map<string, Set<string>>;
  /** Method and path of every request, in order. */
  readonly requests: string[];
  readonly close: () => void;
}

interface Faults {
  readonly key: string;
  /** The first so many batches are answered with this status. */
  readonly failures?: number;
  readonly status?: number;
}

async function startFakeAlgolia({key, failures = 0, status = 429}: Faults): Promise<FakeAlgolia> {
  const indexes = new Map<string, Set<string>>([['handbook', new Set(['old'])]]);
  const requests: string[] = [];
  const polls = new Map<number, number>();
  let task = 0;
  let failing = failures;
  const recordsOf = (name: string): Set<string> => {
    const known = indexes.get(name) ?? new Set<string>();
    indexes.set(name, known);
    return known;
  };
  const answer = (request: IncomingMessage, body: string): readonly [number, unknown] => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    requests.push(`${request.method ?? ''} ${path}`);
    if (request.headers['x-algolia-api-key'] !== key) {
      return [403, {message: 'Invalid Application-ID or API key', status: 403}];
    }
    const [, name = '', verb = '', id = ''] =
      /^\/1\/indexes\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(path) ?? [];
    if (verb === 'task') {
      const seen = (polls.get(Number(id)) ?? 0) + 1;
      polls.set(Number(id), seen);
      // Work takes a moment: it is done when it is asked about a second time.
      return [200, {status: seen > 1 ? 'published' : 'notPublished', pendingTask: false}];
    }
    task += 1;
    const data = (body === '' ? {} : JSON.parse(body)) as {
      requests?: {action: string; body: {objectID: string}}[];
      operation?: string;
      destination?: string;
    };
    if (verb === 'batch' && failing > 0) {
      failing -= 1;
      return [status, {message: 'Too many requests', status}];
    }
    if (verb === 'batch')
      for (const {body: record} of data.requests ?? []) recordsOf(name).add(record.objectID);
    if (verb === 'clear') recordsOf(name).clear();
    if (verb === 'operation' && data.operation === 'move') {
      indexes.set(data.destination ?? '', recordsOf(name));
      indexes.delete(name);
    }
    if (request.method === 'DELETE') indexes.delete(name);
    return [200, {taskID: task, updatedAt: '2026-11-22', deletedAt: '2026-11-22', objectIDs: []}];
  };
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const [code, content] = answer(request, body);
      response.writeHead(code, {'content-type': 'application/json'}).end(JSON.stringify(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  assert.ok(typeof place === 'object' && place !== null);
  return {
    address: `http://127.0.0.1:${place.port}`,
    indexes,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function record(objectID: string): AlgoliaRecord {
  const none = {lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null};
  return {
    objectID,
    url: 'https://x.example/',
    url_without_anchor: 'https://x.example/',
    anchor: null,
    type: 'lvl1',
    hierarchy: {lvl0: 'A', lvl1: 'A', ...none},
    content: 'Text',
    language: 'en',
    docusaurus_tag: 'docs-default-current',
    version: 'current',
    edition: 'current',
    marks: [],
    weight: {level: 100, position: 0},
  };
}

function input(address: string, more: Partial<PushInput> = {}): PushInput {
  return {
    appId: 'APP',
    writeKey: 'right',
    indexName: 'handbook',
    records: Array.from({length: 1100}, (_value, at) => record(String(at))),
    settings: {distinct: true},
    synonyms: [{objectID: 'a', type: 'synonym', synonyms: ['a', 'b']}],
    host: address,
    onProgress: () => undefined,
    pause: 1,
    ...more,
  };
}

test('all records arrive beside the index and then take its place in one step', async () => {
  const algolia = await startFakeAlgolia({key: 'right'});
  try {
    const progress: string[] = [];
    await pushToAlgolia(input(algolia.address, {onProgress: (done) => progress.push(done)}));
    assert.deepEqual([...algolia.indexes.keys()], ['handbook']);
    assert.equal(algolia.indexes.get('handbook')?.size, 1100);
    assert.equal(algolia.indexes.get('handbook')?.has('old'), false);
    const writes = algolia.requests.filter((request) => !request.startsWith('GET'));
    assert.ok(
      writes.every((request) => request.includes('/handbook_next')),
      'nothing is written to the index that readers search',
    );
    assert.equal(writes.at(-1), 'POST /1/indexes/handbook_next/operation');
    assert.ok(progress.includes('1000 of 1100 records'), progress.join('; '));
  } finally {
    algolia.close();
  }
});

test('a passing fault is waited out', async () => {
  for (const status of [429, 503]) {
    const algolia = await startFakeAlgolia({key: 'right', failures: 2, status});
    try {
      await pushToAlgolia(input(algolia.address));
      assert.equal(algolia.indexes.get('handbook')?.size, 1100);
      const batches = algolia.requests.filter((request) => request === 'POST /1/indexes/handbook_next/batch');
      assert.equal(batches.length, 3 + 2, `${status}: two were asked for again`);
    } finally {
      algolia.close();
    }
  }
});

const REFUSED: readonly (readonly [why: string, faults: Faults, said: RegExp])[] = [
  ['a wrong key', {key: 'another'}, /refuses the key.*ALGOLIA_WRITE_API_KEY/],
  ['a fault that stays', {key: 'right', failures: 99, status: 503}, /in 5 attempts.*unchanged/],
  ['records that it does not take', {key: 'right', failures: 99, status: 400}, /does not take the records/],
];

test('what does not pass is said, and readers keep the index that they have', async () => {
  for (const [why, faults, said] of REFUSED) {
    const algolia = await startFakeAlgolia(faults);
    try {
      await assert.rejects(
        pushToAlgolia(input(algolia.address)),
        (error) => error instanceof UserError && said.test(error.message),
        why,
      );
      assert.deepEqual([...(algolia.indexes.get('handbook') ?? [])], ['old'], why);
      assert.equal(algolia.indexes.has('handbook_next') && faults.key === 'right', false, why);
    } finally {
      algolia.close();
    }
  }
});

test('a server that is not there is said', async () => {
  const algolia = await startFakeAlgolia({key: 'right'});
  algolia.close();
  await assert.rejects(pushToAlgolia(input(algolia.address)), UserError);
});
