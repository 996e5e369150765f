import assert from 'node:assert/strict';
import {test} from 'node:test';
import {identifyPage, pageFile, type PageKey} from './paths.ts';

const CHAPTER = 'treatment/ecmo';
const PAGES: readonly PageKey[] = [
  {locale: 'en', edition: 'current', chapter: CHAPTER},
  {locale: 'en', edition: '2020', chapter: CHAPTER},
  {locale: 'zh-Hans', edition: 'current', chapter: CHAPTER},
  {locale: 'fr', edition: '2020', chapter: CHAPTER},
];

for (const page of PAGES) {
  test(`${pageFile(page)} is known as the page that it is`, () =>
    assert.deepEqual(identifyPage(pageFile(page)), page));
}

for (const other of [
  'docs',
  'docs/notes.txt',
  'my/docs/a.md',
  'i18n/fr/code.json',
  '../docs/treatment/ecmo.md',
]) {
  test(`${other} is no page`, () => assert.equal(identifyPage(other), null));
}
