import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {acceptTranslations} from '../../../src/handbook/translation/accept.ts';
import {pageState, type AcceptedTranslation} from '../../../src/handbook/translation/page-state.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createSourceDiff, formatSourceDiff} from './create-source-diff.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const HEAD = '---\ntitle: A\ndescription: B.\n---\n';
const FRENCH = ['Premier.', 'Deuxième.', 'Troisième.'];

function createBook(english: readonly string[], french: readonly string[]): Handbook {
  return createTinyHandbook({
    pages: [
      {...KEY, locale: 'en', text: `${HEAD}\n${english.join('\n\n')}\n`},
      {...KEY, text: `${HEAD}\n${french.join('\n\n')}\n`},
    ],
  });
}

/** A translation that was accepted, after which the English and perhaps the translation were edited. */
function edit(english: readonly string[], french: readonly string[]): AcceptedTranslation {
  const before = createBook(['First.', 'Second.', 'Third.'], FRENCH);
  const [source, page] = [...before.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const order = {locale: 'fr', pages: [{page, source}], review: null, withMessages: false} as const;
  const fr = acceptTranslations(before, order);
  const now = createBook(english, french);
  const state = pageState({...now, records: {...now.records, fr}}, KEY);
  assert.ok('translation' in state);
  return state.translation;
}

describe('what changed in English', () => {
  const CHANGED = ['First.', 'Second, and more.'];

  it('has the translation of each passage', () => {
    const found = createSourceDiff(edit(CHANGED, FRENCH), new Map());
    assert.equal(found.unaligned, false);
    assert.deepEqual(
      found.passages.map(({change, translation, line}) => [change, translation, line]),
      [
        ['changed', 'Deuxième.', 8],
        ['removed', 'Troisième.', 10],
      ],
    );
    assert.doesNotMatch(formatSourceDiff(found, 100), /record/);
  });

  it('has no translation, and says why, once the page has other blocks than its record', () => {
    const found = createSourceDiff(edit(CHANGED, ['Nouveau.', ...FRENCH]), new Map());
    assert.equal(found.unaligned, true);
    assert.deepEqual(
      found.passages.map(({translation}) => translation),
      [null, null],
    );
    const text = formatSourceDiff(found, 100);
    assert.match(text, /no longer match its record/);
    assert.match(text, /removed {2}i18n\/fr\/\S+introduction\.md$/m);
    assert.doesNotMatch(text, /Premier|Deuxième|Troisième/);
  });
});
