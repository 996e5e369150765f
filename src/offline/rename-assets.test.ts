import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PackFile} from './pack-manifest.ts';
import {assetNames, renameAssets} from './rename-assets.ts';

const files = [
  './',
  'assets/js/runtime~main.11111111.js',
  'assets/js/main.22222222.js',
  'assets/css/styles.33333333.css',
  'assets/js/twice.44444444.js',
  'assets/js/twice.55555555.js',
].map((url): PackFile => ({url, bytes: 1, transferBytes: 1, sha256: '0'.repeat(64), group: 'core'}));

describe('renameAssets', () => {
  const names = assetNames({files});
  for (const [name, before, after] of [
    [
      'a script of another revision',
      '/fr/assets/js/runtime~main.aaaaaaaa.js',
      '/fr/assets/js/runtime~main.11111111.js',
    ],
    ['one that is the same', 'assets/js/main.22222222.js', 'assets/js/main.22222222.js'],
    ['a style sheet', '"/assets/css/styles.bbbbbbbb.css"', '"/assets/css/styles.33333333.css"'],
    ['one that is gone', 'assets/js/gone.aaaaaaaa.js', 'assets/js/gone.aaaaaaaa.js'],
    ['one of two', 'assets/js/twice.aaaaaaaa.js', 'assets/js/twice.aaaaaaaa.js'],
    ['other text', 'main.aaaaaaaa.js', 'main.aaaaaaaa.js'],
  ] as const) {
    it(name, () => assert.equal(renameAssets(before, names), after));
  }
});
