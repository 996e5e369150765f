import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {HASH_LENGTH} from './hash-browser.ts';
import {
  choiceOf,
  filesOf,
  parsePackManifest,
  selectGroups,
  selectsAll,
  type PackFile,
  type PackManifest,
  type SaveChoice,
} from './pack-manifest.ts';

const HASH = 'a'.repeat(HASH_LENGTH);

function file(url: string, group: PackFile['group']): PackFile {
  return {url, bytes: 10, transferBytes: 4, sha256: HASH, group};
}

const FIGURE = 'img/emblem.svg';
const TOTAL = {files: 1, bytes: 10, transferBytes: 4};
const MANIFEST: PackManifest = {
  format: 1,
  locale: 'fr',
  revision: '0123456789ab',
  date: '2026-11-20',
  totals: {core: TOTAL, figures: TOTAL, 'text-2020': TOTAL, 'search-2020': TOTAL, 'pdf-2020': TOTAL},
  files: [
    file('./', 'core'),
    file(FIGURE, 'figures'),
    file('2020/introduction/', 'text-2020'),
    file('search/2020.json', 'search-2020'),
    file('../downloads/a.pdf', 'pdf-2020'),
  ],
};

describe('selectGroups', () => {
  const rows: readonly [SaveChoice, readonly string[]][] = [
    [{editions: ['2020'], weight: 'text'}, ['./', '2020/introduction/']],
    [{editions: ['2020'], weight: 'full'}, ['./', FIGURE, '2020/introduction/', 'search/2020.json']],
    [
      {editions: ['2020'], weight: 'pdf'},
      ['./', FIGURE, '2020/introduction/', 'search/2020.json', '../downloads/a.pdf'],
    ],
    [{editions: ['current'], weight: 'pdf'}, ['./', FIGURE]],
  ];
  for (const [choice, expected] of rows) {
    it(`${choice.weight} of ${choice.editions.join()}`, () => {
      const groups = selectGroups(MANIFEST, choice);
      assert.deepEqual(
        filesOf(MANIFEST, groups).map(({url}) => url),
        expected,
      );
      assert.ok(selectsAll(groups, choiceOf(groups)));
    });
  }

  it('knows whether more is chosen than is saved', () => {
    const saved = selectGroups(MANIFEST, {editions: ['2020'], weight: 'full'});
    assert.ok(selectsAll(saved, {editions: ['2020'], weight: 'text'}));
    assert.ok(!selectsAll(saved, {editions: ['2020'], weight: 'pdf'}));
    assert.ok(!selectsAll(saved, {editions: ['current', '2020'], weight: 'text'}));
  });
});

describe('parsePackManifest', () => {
  it('reads back what was written', () => {
    assert.deepEqual(parsePackManifest(JSON.stringify(MANIFEST)), MANIFEST);
  });
  const faulty: readonly [string, string][] = [
    ['a sign-in page', '<!doctype html><title>Sign in</title>'],
    ['a cut', JSON.stringify(MANIFEST).slice(0, -10)],
    ['another format', JSON.stringify({...MANIFEST, format: 2})],
    ['an unknown language', JSON.stringify({...MANIFEST, locale: 'xx'})],
    ['no files', JSON.stringify({...MANIFEST, files: []})],
    ['a file without a hash', JSON.stringify({...MANIFEST, files: [{...file('./', 'core'), sha256: ''}]})],
    ['an unknown group', JSON.stringify({...MANIFEST, files: [{...file('./', 'core'), group: 'extras'}]})],
    ['JSON of another kind', '[1]'],
  ];
  for (const [name, text] of faulty) {
    it(`takes nothing from ${name}`, () => {
      assert.equal(parsePackManifest(text), null);
    });
  }
});
