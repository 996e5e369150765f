import assert from 'node:assert/strict';
import {test} from 'node:test';
import {acceptTranslations} from '../../../src/handbook/translation/accept.ts';
import type {WardCard} from '../../../src/handbook/ward-cards.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createSheet} from './create-cards.ts';

const KEY = {locale: 'ar', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';
const ENGLISH = '## Fit {#fit}\n\n- Check it.\n';
const ARABIC = '## الملاءمة {#fit}\n\n- تحقق.\n';
const NEW = '\n## Doses {#doses}\n\n- Give 6 mg.\n';

const CARD: WardCard = {
  id: 'fit',
  chapter: KEY.chapter,
  title: 'fit',
  blocks: [
    {chapter: KEY.chapter, under: 'fit', take: 'list'},
    {chapter: KEY.chapter, under: 'doses', take: 'list'},
  ],
};

/** The Arabic card after the English has changed to `now`, and the Arabic to `edited`. */
function sheetOf(
  now: string,
  card = CARD,
  accepted: {readonly english: string; readonly arabic: string} = {english: ENGLISH, arabic: ARABIC},
  edited = accepted.arabic,
): {readonly html: string; readonly headings: readonly string[]} {
  const create = (english: string, arabic = accepted.arabic): ReturnType<typeof createTinyHandbook> =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        {...KEY, text: FRONT + arabic},
      ],
    });
  const earlier = create(accepted.english);
  const [source, page] = [...earlier.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const pages = [{page, source}];
  const ar = acceptTranslations(earlier, {locale: 'ar', pages, review: null, withMessages: false});
  const handbook = {...create(now, edited), records: {...earlier.records, ar}};
  const revision = {hash: '0', id: '0', date: '2026-11-22', day: '2026-11-22'};
  return createSheet(
    {handbook, locale: 'ar', revision, fonts: [], styles: '', emblem: '', address: null},
    card,
  );
}

test('a block that the translation has not yet stands on its card in English, under a notice', () => {
  const {html, headings} = sheetOf(ENGLISH + NEW);
  assert.deepEqual(headings, ['Doses']);
  assert.match(
    html,
    /<ul>\s*<li>تحقق\.<\/li>\s*<\/ul>\s*<aside class="notice notice--stale">.*New in English.*<\/aside><div lang="en" dir="ltr"><h2>Doses<\/h2><ul>\s*<li>Give/s,
  );
});

test('a danger that is new in English stands above the one that the card shows', () => {
  const danger = (text: string): string => `\n:::danger\n${text}\n:::\n`;
  const card: WardCard = {...CARD, blocks: [{chapter: KEY.chapter, under: 'fit', take: 'danger'}]};
  const {html} = sheetOf(ENGLISH + danger('Do not wait.') + danger('Never alone.'), card, {
    english: ENGLISH + danger('Never alone.'),
    arabic: ARABIC + danger('ليس وحده.'),
  });
  assert.match(html, /notice--stale.*<div lang="en" dir="ltr">.*Do not wait\..*notice--danger.*ليس وحده/s);
});

test('a title that the translation has not yet stands in English', () => {
  const {html} = sheetOf(ENGLISH + NEW, {...CARD, title: 'doses'});
  assert.match(html, /<h1 id="card--fit" lang="en" dir="ltr">Doses<\/h1>/);
});

test('a dose that has changed since stands beside the translation in today’s English', () => {
  const accepted = {english: ENGLISH + NEW, arabic: `${ARABIC}\n## الجرعات {#doses}\n\n- أعط 6 mg.\n`};
  const {html, headings} = sheetOf(ENGLISH + NEW.replace('6 mg', '4 mg'), CARD, accepted);
  assert.deepEqual(headings, ['الجرعات']);
  assert.match(
    html,
    /<h2>الجرعات<\/h2><ul>\s*<li>أعط .*<\/ul>\s*<aside class="notice notice--stale">.*Changed since.*<div lang="en" dir="ltr"><ul>\s*<li>Give <bdi dir="ltr">4\smg/s,
  );
});

test('a list is looked for up to the next heading only', () => {
  const english = `## Fit {#fit}\n\nCheck it.\n${NEW}`;
  assert.throws(
    () => sheetOf(english, CARD, {english, arabic: english}),
    /shows \{.*"fit".*which is not there/,
  );
});

test('a link is words on paper', () => {
  const linked = {
    english: ENGLISH.replace('it', '[it](#fit)'),
    arabic: ARABIC.replace('تحقق', '[تحقق](#fit)'),
  };
  const {html} = sheetOf(linked.english, {...CARD, blocks: CARD.blocks.slice(0, 1)}, linked);
  assert.match(html, /<li>تحقق\.<\/li>/);
});

test('a block that English lacks is an error', () => {
  assert.throws(() => sheetOf(ENGLISH), /shows \{.*"doses".*\} of introduction, which is not there/);
});

const drug = (...points: readonly string[]): string =>
  `:::recommendation{id="drug" direction="for" strength="strong" certainty="high" population="adults" sources="who" date="2026-11-22"}\nX.\n\n${points.map((point) => `- ${point}\n`).join('')}:::\n`;
const DRUG = {
  english: drug('Effect: fewer deaths.', 'Not for: others.'),
  arabic: drug('الأثر.', 'ليس لـ.'),
};
const DRUG_CARD: WardCard = {...CARD, title: null, blocks: [{chapter: KEY.chapter, id: 'drug'}]};

test('the point on evidence is left to the chapter', () => {
  const {html} = sheetOf(DRUG.english, DRUG_CARD, DRUG);
  assert.doesNotMatch(html, /الأثر/);
  assert.match(html, /ليس لـ/);
});

test('no point is left out by its place once the English has another order', () => {
  const {html} = sheetOf(drug('Not for: others.', 'Effect: fewer deaths.'), DRUG_CARD, DRUG);
  assert.match(html, /الأثر/);
  assert.match(html, /ليس لـ/);
});

test('no point is left out by its place once the translation was edited', () => {
  const {html} = sheetOf(DRUG.english, DRUG_CARD, DRUG, drug('ليس لـ.', 'الأثر.'));
  assert.match(html, /الأثر/);
  assert.match(html, /ليس لـ/);
});
