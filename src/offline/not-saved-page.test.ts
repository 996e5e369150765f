import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ServedLanguage} from './languages.ts';
import {createNotSavedPage} from './not-saved-page.ts';

const ENGLISH: ServedLanguage = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  folder: '',
  texts: {
    book: 'Book',
    title: 'Not saved',
    text: 'No network & not saved.',
    savedHere: 'Saved',
    retry: 'Retry',
    damaged: 'Damaged.',
  },
};
const ARABIC: ServedLanguage = {...ENGLISH, tag: 'ar', name: 'العربية', direction: 'rtl', folder: 'ar/'};

describe('createNotSavedPage', () => {
  const saved = [{language: ENGLISH, url: '/handbook/introduction/'}];
  const input = {language: ARABIC, url: '/handbook/ar/"><script>/', isDamaged: false, saved};
  const page = createNotSavedPage(input);
  const rows: readonly [string, boolean, string][] = [
    ['is in the language that was asked for', true, '<html lang="ar" dir="rtl">'],
    ['says it in the saved language too', true, '<section lang="en" dir="ltr">'],
    ['leads to what is saved', true, 'href="/handbook/introduction/" lang="en"'],
    ['escapes texts', true, 'No network &#38; not saved.'],
    ['escapes the address', false, '"><script>'],
  ];
  for (const [name, expected, part] of rows) {
    it(name, () => {
      assert.equal(page.includes(part), expected);
    });
  }

  it('says that a saved page is damaged', () => {
    assert.match(createNotSavedPage({...input, isDamaged: true}), /<p>Damaged\.<\/p>/);
  });
});
