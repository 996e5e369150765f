import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {acceptTranslations} from '../../../src/handbook/translation/accept.ts';
import {createTinyHandbook, type TinyPage} from '../../../test/pdf/tiny-handbook.ts';
import {renderPairs} from './render-pairs.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';
const FRENCH = 'Un.\n\nDeux.\n';
const ENGLISH = 'One.\n\nTwo.\n';

/** The French translation of `ENGLISH` after the English has become `now`. */
function handbookWith(now: string): Handbook {
  const create = (english: string): Handbook =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        {...KEY, text: FRONT + FRENCH},
      ] satisfies readonly TinyPage[],
    });
  const earlier = create(ENGLISH);
  const [source, page] = [...earlier.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const pages = [{page, source}];
  const fr = acceptTranslations(earlier, {locale: 'fr', pages, review: null, withMessages: false});
  return {...create(now), records: {...earlier.records, fr}};
}

function pairsOf(handbook: Handbook): string {
  const page = [...handbook.pages.values()].find(({locale}) => locale === 'fr');
  assert.ok(page !== undefined);
  return renderPairs({handbook, hyphenators: new Map(), page, companion: 'en', level: 1});
}

test('a block stands beside its counterpart where the translation is up to date', () => {
  assert.match(
    pairsOf(handbookWith(ENGLISH)),
    /lang="fr" dir="ltr"><p>Deux\.<\/p><\/div><div class="pair__other" lang="en" dir="ltr"><p>Two\.<\/p><\/div>/,
  );
});

test('a stale chapter stands side by side as a whole, though its notice makes its blocks as many', () => {
  const html = pairsOf(handbookWith(`One.\n\nNew.\n\nTwo.\n`));
  assert.match(
    html,
    /<p>Un\.<\/p>\n<p>Deux\.<\/p><\/div><div class="pair__other" lang="en" dir="ltr"><p>One\./,
  );
});
