import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import type {BuiltFile} from '../../../src/offline/built-file.ts';
import {createPackManifest} from './create-pack-manifest.ts';

function built(path: string, content = path): BuiltFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const edition = path.endsWith('0c2020aa.js') ? '2020' : null;
  return {path, bytes: content.length, transferBytes: 1, sha256, edition};
}

const SITE = [
  'index.html',
  '404.html',
  'sw.js',
  'offline.json',
  'sitemap.xml',
  'introduction/index.html',
  'treatment/immunomodulation/index.html',
  '2020/introduction/index.html',
  'offline/index.html',
  'downloads/index.html',
  'downloads/manifest.json',
  'downloads/covid-19-handbook-en-2026.pdf',
  'downloads/covid-19-handbook-en-2026-cards.pdf',
  'downloads/covid-19-handbook-en-2026.epub',
  'downloads/covid-19-handbook-en-2026.zip',
  'downloads/covid-19-handbook-fr-2026.pdf',
  'downloads/covid-19-handbook-fr-2020.pdf',
  'search/current.json',
  'search/2020.json',
  'assets/js/main.1a2b3c4d.js',
  'assets/js/main.1a2b3c4d.js.LICENSE.txt',
  'assets/js/0a1b2c3d.0c2020aa.js',
  'offline-parts/0123456789abcdef.txt',
  'offline/reset/index.html',
  'recalls.json',
  'assets/images/figure one+two.svg',
  'img/icon.svg',
  'manifest.webmanifest',
  'fr/index.html',
  'fr/404.html',
  'fr/introduction/index.html',
  'fr/2020/introduction/index.html',
  'fr/assets/js/main.5e6f7a8b.js',
  'fr/search/current.json',
  'zh-Hans/index.html',
].map((path) => built(path));

describe('createPackManifest', () => {
  const rows: readonly ['en' | 'fr', readonly string[]][] = [
    [
      'en',
      [
        './ core',
        '2020/introduction/ text-2020',
        'assets/images/figure%20one+two.svg figures',
        'assets/js/0a1b2c3d.0c2020aa.js text-2020',
        'assets/js/main.1a2b3c4d.js core',
        'downloads/ core',
        'downloads/covid-19-handbook-en-2026-cards.pdf pdf-current',
        'downloads/covid-19-handbook-en-2026.pdf pdf-current',
        'img/icon.svg core',
        'introduction/ text-current',
        'manifest.webmanifest core',
        'offline/ core',
        'search/2020.json search-2020',
        'search/current.json search-current',
        'treatment/immunomodulation/ text-current',
      ],
    ],
    [
      'fr',
      [
        '../downloads/covid-19-handbook-fr-2020.pdf pdf-2020',
        '../downloads/covid-19-handbook-fr-2026.pdf pdf-current',
        './ core',
        '2020/introduction/ text-2020',
        'assets/js/main.5e6f7a8b.js core',
        'introduction/ text-current',
        'search/current.json search-current',
      ],
    ],
  ];
  for (const [locale, expected] of rows) {
    it(`lists what ${locale} consists of`, () => {
      const {files} = createPackManifest(locale, '2026-11-20', SITE);
      assert.deepEqual(
        files.map(({url, group}) => `${url} ${group}`),
        expected,
      );
    });
  }

  it('resolves to the addresses that browsers ask for, wherever the site lies', () => {
    for (const base of ['https://example.org/', 'https://example.org/deep/handbook/']) {
      for (const {url} of createPackManifest('fr', '2026-11-20', SITE).files) {
        assert.ok(new URL(url, `${base}fr/offline.json`).href.startsWith(base), url);
      }
    }
  });

  it('sums each group', () => {
    const {totals} = createPackManifest('fr', '2026-11-20', SITE);
    assert.equal(totals['pdf-2020']?.files, 1);
    assert.equal(totals.figures, undefined);
  });

  const revision = (files: readonly BuiltFile[]): string =>
    createPackManifest('en', '2026-11-20', files).revision;
  const variants: readonly [string, boolean, readonly BuiltFile[]][] = [
    ['the order in which files were listed', true, [...SITE].reverse()],
    ['sizes after another gzip', true, SITE.map((file) => ({...file, transferBytes: 2}))],
    ['another language', true, SITE.filter(({path}) => !path.startsWith('fr/'))],
    ['what no reader reads', true, SITE.filter(({path}) => path !== 'sitemap.xml')],
    ['a changed page', false, [...SITE.slice(1), built('index.html', 'changed')]],
    ['a missing page', false, SITE.slice(1)],
  ];
  for (const [name, isSame, files] of variants) {
    it(`${isSame ? 'has the same revision' : 'has another revision'}: ${name}`, () => {
      assert.equal(revision(files) === revision(SITE), isSame);
    });
  }
});
