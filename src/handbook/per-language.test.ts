import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocaleTag} from './locales.ts';
import {perLanguage} from './per-language.ts';

test('English and the last other language are kept', () => {
  const made: LocaleTag[] = [];
  const read = perLanguage((language: LocaleTag) => made.push(language));
  for (const language of ['fr', 'en', 'fr', 'en', 'th', 'en', 'th', 'fr'] as const) read(language);
  assert.deepEqual(made, ['fr', 'en', 'th', 'fr']);
});
