import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filesOf, parsePackManifest, selectGroups, type PackFile, type PackManifest} from './pack-manifest.ts';

const HASH = 'a'.repeat(64);

function file(url: string, group: PackFile['group']): PackFile {
  return {url, bytes: 10, transferBytes: 4, sha256: HASH, group};
}

const TOTAL = {files: 1, bytes: 10, transferBytes: 4};
const MANIFEST: PackManifest = {
  format: 1,
  locale: 'fr',
  revision: '0123456789ab',
  date: '2026-11-20',
  totals: {core: TOTAL, 'text-2020': TOTAL, 'pdf-2020': TOTAL},
  files: [
    file('./', 'core'),
    file('2020/introduction/', 'text-2020'),
    file('../downloads/a.pdf', 'pdf-2020'),
  ],
};

describe('selectGroups', () => {
  for (const [withPdf, expected] of [
    [false, ['./', '2020/introduction/']],
    [true, ['./', '2020/introduction/', '../downloads/a.pdf']],
  ] as const) {
    it(withPdf ? 'with the PDFs' : 'without the PDFs', () => {
      const files = filesOf(MANIFEST, selectGroups(MANIFEST, withPdf));
      assert.deepEqual(
        files.map(({url}) => url),
        expected,
      );
    });
  }
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
