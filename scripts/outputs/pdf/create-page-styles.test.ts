import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assembleBook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createPageStyles} from './create-page-styles.ts';

const TITLES: Readonly<Partial<Record<LocaleTag, string>>> = {
  en: 'A "quoted" \\ title',
  fr: 'Titre',
  'zh-Hans': '标题',
  ar: 'عنوان',
};

function stylesOf(locale: LocaleTag, edition: EditionId, pageOf = 'page {page} of {total}'): string {
  const handbook = createTinyHandbook({
    pages: [
      {
        locale,
        edition,
        chapter: 'introduction',
        text: `---\ntitle: '${TITLES[locale] ?? ''}'\ndescription: d\n---\n`,
      },
    ],
    translations: {[locale]: {'print.pageOf': pageOf}},
  });
  const book = assembleBook(handbook, locale, edition);
  return createPageStyles(book, {id: '0a1b2c3d', date: '2026-11-22'}, handbook.say[locale], null);
}

interface Row {
  readonly what: string;
  readonly styles: string;
  readonly expected: RegExp;
}

const ROWS: readonly Row[] = [
  {
    what: 'on right pages the chapter stands at the right, its quotation marks written as references',
    styles: stylesOf('en', 'current'),
    expected:
      /@page chapter-1:right\{@top-left\{content:"COVID-19 Handbook".*@top-right\{content:"A \\22 quoted\\22 {2}\\5c {2}title"/,
  },
  {
    what: 'on left pages it stands at the left',
    styles: stylesOf('en', 'current'),
    expected:
      /@page chapter-1:left\{@top-right\{content:"COVID-19 Handbook".*@top-left\{content:"A \\22 quoted/,
  },
  {
    what: 'from left to right, words run so',
    styles: stylesOf('fr', 'current'),
    expected: /@page chapter-1:left\{.*@top-left\{content:"Titre";direction:ltr/,
  },
  {
    what: 'from right to left, left pages are left pages still, and their words run the other way',
    styles: stylesOf('ar', 'current'),
    expected: /@page chapter-1:left\{.*@top-left\{content:"عنوان";direction:rtl/,
  },
  {
    what: 'the number of the page stands in the language’s words',
    styles: stylesOf('fr', 'current'),
    expected: /content:"page " counter\(page\) " of " counter\(pages\)/,
  },
  {
    what: 'and in its order',
    styles: stylesOf('zh-Hans', 'current', '共 {total} 页，第 {page} 页'),
    expected: /content:"共 " counter\(pages\) " 页，第 " counter\(page\) " 页"/,
  },
  {
    what: 'the foot names edition, revision and state of review',
    styles: stylesOf('en', 'current'),
    expected: /"2026 edition · Revision 0a1b2c3d of 22 November 2026 · Not yet reviewed by a clinician"/,
  },
  {
    what: 'the foot of a first edition says that it is no advice',
    styles: stylesOf('en', '2020'),
    expected:
      /"First edition, March 2020 · Revision 0a1b2c3d of 22 November 2026 · Historical record, not advice"/,
  },
  {
    what: 'a language’s own fonts come first, Latin and mathematics behind them',
    styles: stylesOf('ar', 'current'),
    expected: /--text:"amiri\/arabic","google\/open-sans","stix-two-math\/latin"/,
  },
];

for (const {what, styles, expected} of ROWS) {
  test(what, () => {
    assert.match(styles, expected);
  });
}
