import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findPage, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {acceptTranslations} from '../../../src/handbook/translation/accept.ts';
import {createTinyHandbook, type TinyPage} from '../../../test/pdf/tiny-handbook.ts';
import {renderPairs} from './render-pairs.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';
const FRENCH = 'Un.\n\nDeux.\n';
const ENGLISH = 'One.\n\nTwo.\n';

/** A French translation of `ENGLISH` after the English has become `now`. */
function handbookWith(now: string, french = FRENCH): Handbook {
  const create = (english: string): Handbook =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        {...KEY, text: FRONT + french},
      ] satisfies readonly TinyPage[],
    });
  const earlier = create(ENGLISH);
  const [source, page] = [...earlier.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const pages = [{page, source}];
  const fr = acceptTranslations(earlier, {locale: 'fr', pages, review: null, withMessages: false});
  return {...create(now), records: {...earlier.records, fr}};
}

function pairsOf(handbook: Handbook, companion: LocaleTag = 'en', bookLocale: LocaleTag = 'fr'): string {
  const page = findPage(handbook, bookLocale, KEY.edition, KEY.chapter);
  assert.ok(page !== null);
  return renderPairs({handbook, hyphenators: new Map(), bookLocale, page, companion, level: 1});
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

test('pages of today with other blocks stand side by side as a whole', () => {
  assert.match(
    pairsOf(handbookWith(ENGLISH, 'Un.\n\nEncore.\n\nDeux.\n')),
    /<p>Un\.<\/p>\n<p>Encore\.<\/p>\n<p>Deux\.<\/p><\/div><div class="pair__other" lang="en" dir="ltr"><p>One\./,
  );
});

test('a companion page that is not translated is English, and says so in the companion’s language', () => {
  const handbook = handbookWith(ENGLISH);
  const ar = createTinyHandbook({
    pages: [],
    translations: {ar: {'fallback.title': 'غير متاح'}},
  }).say.ar;
  const html = pairsOf({...handbook, say: {...handbook.say, ar}}, 'ar');
  assert.match(html, /<div class="pair__other" lang="ar" dir="rtl"><aside class="notice [^>]*>.*غير متاح/);
  assert.match(html, /<div class="pair__other" lang="en" dir="ltr"><p class="chapter-title">T/);
  assert.match(html, /<div class="pair__other" lang="en" dir="ltr"><p>Two\./);
});

test('a page of the first language that is not translated says so as well', () => {
  assert.match(
    pairsOf(handbookWith(ENGLISH), 'fr', 'ar'),
    /<div class="pair__own" lang="ar" dir="rtl"><aside class="notice [^]*<\/aside><\/div><div class="pair__other" lang="fr" dir="ltr"><\/div>/,
  );
});
