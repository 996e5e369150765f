import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseAnswer, pageAddresses} from './choose-answer.ts';
import type {ServedLanguage} from './languages.ts';
import type {SavedCopy} from './saved-copy.ts';

const TEXTS = {book: '', title: '', text: '', savedHere: '', retry: '', damaged: ''};
const LANGUAGES: readonly ServedLanguage[] = [
  {tag: 'en', name: 'English', direction: 'ltr', folder: '', texts: TEXTS},
  {tag: 'fr', name: 'Français', direction: 'ltr', folder: 'fr/', texts: TEXTS},
];

function copy(locale: 'en' | 'fr', groups: SavedCopy['groups'] = ['core']): SavedCopy {
  const cache = `cache of ${locale}`;
  return {locale, revision: '0', date: '2026-11-20', savedAt: '', groups, bytes: 1, cache};
}

const EN = copy('en');
const FR = copy('fr', ['core', 'pdf-current']);

describe('chooseAnswer', () => {
  const rows: readonly [string | null, 'page' | 'file', readonly SavedCopy[], string][] = [
    ['introduction/', 'page', [EN], 'saved-page en'],
    ['', 'page', [EN], 'saved-page en'],
    ['introduction/', 'page', [FR], 'network-page'],
    ['fr/introduction/', 'page', [EN], 'network-page'],
    ['fr/introduction/', 'page', [EN, FR], 'saved-page fr'],
    ['fr/', 'page', [FR], 'saved-page fr'],
    ['fr', 'page', [EN, FR], 'saved-page fr'],
    // No language of that name, so a chapter of the source.
    ['freedom/', 'page', [EN], 'saved-page en'],
    ['introduction/', 'page', [], 'network-page'],
    ['assets/js/main.1.js', 'file', [EN], 'hashed-file en'],
    ['fr/assets/js/main.1.js', 'file', [EN], 'untouched'],
    ['fr/assets/js/main.1.js', 'file', [FR], 'hashed-file fr'],
    ['search/current.json', 'file', [EN], 'named-file en'],
    ['fr/img/icon.svg', 'file', [FR], 'named-file fr'],
    ['offline.json', 'file', [EN], 'untouched'],
    ['fr/offline.json', 'file', [FR], 'untouched'],
    ['sw.js', 'file', [EN], 'untouched'],
    ['recalls.json', 'file', [EN], 'untouched'],
    ['fr/offline/reset/', 'page', [FR], 'untouched'],
    ['downloads/', 'page', [EN], 'saved-page en'],
    ['downloads/book-fr.pdf', 'page', [EN], 'untouched'],
    ['downloads/book-fr.pdf', 'page', [EN, FR], 'download fr'],
    ['downloads/book-fr.pdf', 'file', [FR], 'download fr'],
    [null, 'file', [EN], 'untouched'],
  ];
  for (const [path, kind, copies, expected] of rows) {
    it(`${path ?? 'another site'} as ${kind}, saved: ${copies.map(({locale}) => locale).join() || 'none'}`, () => {
      const facts = {method: 'GET', path, isNavigation: kind === 'page', isSaving: false};
      const answer = chooseAnswer(facts, copies, LANGUAGES);
      const from = 'copy' in answer ? ` ${answer.copy.locale}` : '';
      const all = 'copies' in answer ? ` ${answer.copies.map(({locale}) => locale).join()}` : '';
      assert.equal(answer.kind + from + all, expected);
    });
  }

  it('keeps out of what is not read, and of saving itself', () => {
    const facts = {method: 'GET', path: 'introduction/', isNavigation: true, isSaving: false};
    assert.equal(chooseAnswer({...facts, method: 'POST'}, [EN], LANGUAGES).kind, 'untouched');
    assert.equal(chooseAnswer({...facts, isSaving: true}, [EN], LANGUAGES).kind, 'untouched');
  });
});

describe('pageAddresses', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['', ['']],
    ['introduction/', ['introduction/']],
    ['introduction', ['introduction', 'introduction/']],
    ['introduction/index.html', ['introduction/']],
    ['index.html', ['']],
  ];
  for (const [path, expected] of rows) {
    it(`"${path}"`, () => {
      assert.deepEqual(pageAddresses(path), expected);
    });
  }
});
