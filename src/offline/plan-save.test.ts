import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PackFile, PackPart} from './pack-manifest.ts';
import {bytesToStore, filesToFetch, planSave, type StoredPack} from './plan-save.ts';

function file(url: string, sha256: string): PackFile {
  return {url, sha256, bytes: 100, transferBytes: 30, group: 'core'};
}

function pack(cache: string, files: Record<string, string>, more: Partial<StoredPack> = {}): StoredPack {
  return {cache, files: new Map(Object.entries(files)), renamed: new Map(), parts: new Map(), ...more};
}

const FILES = [file('./', 'a2'), file('assets/js/main.2.js', 'b2'), file('img/icon.svg', 'c')];

describe('planSave', () => {
  const rows: readonly [string, readonly StoredPack[], readonly string[]][] = [
    [
      'fetches all where nothing is stored',
      [],
      ['fetch ./', 'fetch assets/js/main.2.js', 'fetch img/icon.svg'],
    ],
    [
      'copies what did not change',
      [pack('old', {'./': 'a1', 'assets/js/main.1.js': 'b1', 'img/icon.svg': 'c'})],
      ['fetch ./', 'fetch assets/js/main.2.js', 'copy img/icon.svg from old img/icon.svg'],
    ],
    [
      'copies what only has a new name',
      [pack('old', {'assets/js/main.1.js': 'b2'})],
      ['fetch ./', 'copy assets/js/main.2.js from old assets/js/main.1.js', 'fetch img/icon.svg'],
    ],
    [
      'keeps what arrived before a cut',
      [pack('new', {'./': 'a2'}), pack('old', {'./': 'a2', 'img/icon.svg': 'c'})],
      ['keep ./', 'fetch assets/js/main.2.js', 'copy img/icon.svg from old img/icon.svg'],
    ],
    [
      'does not keep what has another hash',
      [pack('new', {'./': 'a1'})],
      ['fetch ./', 'fetch assets/js/main.2.js', 'fetch img/icon.svg'],
    ],
    [
      'gives a page the names of today’s scripts where that makes it the page',
      [pack('old', {'./': 'a1'}, {renamed: new Map([['./', 'a2']])})],
      ['rename ./ from old ./', 'fetch assets/js/main.2.js', 'fetch img/icon.svg'],
    ],
    [
      'has nothing to fetch where all is there',
      [pack('new', {'./': 'a2', 'assets/js/main.2.js': 'b2', 'img/icon.svg': 'c'})],
      ['keep ./', 'keep assets/js/main.2.js', 'keep img/icon.svg'],
    ],
  ];
  for (const [name, stored, expected] of rows) {
    it(name, () => {
      const steps = planSave(FILES, 'new', stored).map((step) =>
        'from' in step
          ? `${step.kind} ${step.file.url} from ${step.from.cache} ${step.from.url}`
          : `${step.kind} ${step.file.url}`,
      );
      assert.deepEqual(steps, expected);
    });
  }

  const part = (id: string, transferBytes: number): PackPart => ({id, bytes: transferBytes, transferBytes});
  const large = {
    ...file('search/current.json', 'd2'),
    parts: [part('p1', 10), part('p2', 10), part('p3', 15)],
  };
  for (const [name, known, expected] of [
    ['puts a large file together from its parts', ['p1', 'p3'], ['assemble', ['p2']]],
    ['fetches it whole where that is less', [], ['fetch', ['search/current.json']]],
  ] as const) {
    it(name, () => {
      const stored = pack('old', {}, {parts: new Map([[large.url, new Set(known)]])});
      const [step] = planSave([large], 'new', [stored]);
      const fetched = step?.kind === 'assemble' ? step.missing.map(({id}) => id) : [step?.file.url];
      assert.deepEqual([step?.kind, fetched], expected);
    });
  }

  it('counts what comes over the network and what is added on the device', () => {
    const steps = planSave(FILES, 'new', [pack('new', {'./': 'a2'}), pack('old', {'img/icon.svg': 'c'})]);
    assert.deepEqual(filesToFetch(steps), [FILES[1]]);
    assert.equal(bytesToStore(steps), 200);
  });
});
