import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {createPageFacts} from './create-page-facts.ts';

const KEY = {locale: 'en', edition: 'current', chapter: 'introduction'} as const;
const TEXT = '---\ntitle: A\ndescription: B.\n---\n\nText.\n';

describe('the facts of a page', () => {
  const handbook = createTinyHandbook({
    pages: [
      {...KEY, text: TEXT},
      {...KEY, locale: 'fr', text: TEXT},
    ],
  });
  const factsIn = (locale: 'en' | 'fr' | 'ar'): ReturnType<typeof createPageFacts> =>
    createPageFacts(handbook, {...KEY, locale}, () => '2026-11-22');

  it('are those of the English page where it stands in for a missing translation', () => {
    assert.notEqual(factsIn('en'), null);
    assert.deepEqual(factsIn('ar'), factsIn('en'));
  });

  it('are its own where there is a translation', () => {
    assert.notEqual(factsIn('fr')?.revision.id, factsIn('en')?.revision.id);
    assert.notEqual(factsIn('fr')?.trust, null);
  });
});
