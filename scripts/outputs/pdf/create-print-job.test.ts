import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {chapterIdsOf} from '../../../src/handbook/outline.ts';
import {pageFile} from '../../../src/handbook/paths.ts';
import {acceptTranslations} from '../../../src/handbook/translation/accept.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createPrintJob, type PrintJob} from './create-print-job.ts';

const front = (title: string): string => `---\ntitle: ${title}\ndescription: d\n---\n\n`;

const handbook = createTinyHandbook({
  pages: [
    {
      locale: 'en',
      edition: 'current',
      chapter: 'introduction',
      text: `${front('About')}See [triage](/screening/fever-clinic#first) and [below](#more).\n\n## More {#more}\n`,
    },
    {
      locale: 'en',
      edition: 'current',
      chapter: 'screening/fever-clinic',
      text: `${front('Fever clinic')}## First {#first}\n\n### Detail {#detail}\n\n| a |\n| --- |\n| 1 |\n\n$$\n\\frac{a}{b}\n$$\n`,
    },
    {
      locale: 'en',
      edition: 'current',
      chapter: 'screening/case-identification',
      text: `${front('Cases')}Text.\n`,
    },
    {
      locale: 'fr',
      edition: 'current',
      chapter: 'screening/fever-clinic',
      text: `${front('Consultation')}## Premier {#first}\n`,
    },
  ],
});

function jobOf(locale: 'en' | 'fr', companion: 'en' | 'fr' | null = null, of = handbook): PrintJob {
  return createPrintJob({
    handbook: of,
    locale,
    edition: 'current',
    revision: {id: '0a1b2c3d', date: '2026-11-22'},
    fonts: [],
    hyphenators: new Map(),
    styles: '',
    emblem: '<svg></svg>',
    address: 'https://handbook.example.org/covid/',
    companion,
  });
}

const english = jobOf('en').html;

interface Row {
  readonly what: string;
  readonly html: string;
  readonly expected: RegExp;
}

const ROWS: readonly Row[] = [
  {
    what: 'ids carry their chapter',
    html: english,
    expected: /<h3 id="screening--fever-clinic--first" class="section-2">First<\/h3>/,
  },
  {
    what: 'links lead to places in the book',
    html: english,
    expected:
      /<a href="#screening--fever-clinic--first" class="chapter-link">triage .*<\/a>.*<a href="#introduction--more">below<\/a>/,
  },
  {
    what: 'a link to another chapter prints the page as well',
    html: english,
    expected: />triage <span class="page-ref">p\. <!--page:screening--fever-clinic--first--><\/span><\/a>/,
  },
  {
    what: 'a chapter opens with a code that leads to its page',
    html: english,
    expected: /<a class="qr" href="https:\/\/handbook\.example\.org\/covid\/screening\/fever-clinic\/"/,
  },
  {
    what: 'the imprint leads to the language’s site',
    html: jobOf('fr').html,
    expected: /class="imprint__latest"><a class="qr" href="https:\/\/handbook\.example\.org\/covid\/fr\/"/,
  },
  {
    what: 'sections stand one level below their chapter, which stands below its part',
    html: english,
    expected:
      /<h1 class="part-title" id="part--screening">Screening<\/h1><h2 class="chapter-title"[^>]*>Fever clinic<\/h2>[^]*<h4 [^>]*>Detail<\/h4>/,
  },
  {
    what: 'a part’s title is a heading only once',
    html: english,
    expected:
      /<p class="part-title">Screening<\/p><h2 class="chapter-title" id="screening--case-identification">/,
  },
  {
    what: 'a chapter outside the parts stands at the top',
    html: english,
    expected: /<h1 class="chapter-title" id="introduction">About<\/h1>[^]*<h2 [^>]*>More<\/h2>/,
  },
  {
    // The same text twice: a translation that no record vouches for has notices between its blocks.
    what: 'in a bilingual book a block stands beside its counterpart',
    html: jobOf('en', 'en').html,
    expected:
      /<div class="pair"><div class="pair__own" lang="en" dir="ltr"><p>Text\.<\/p><\/div><div class="pair__other" lang="en" dir="ltr"><p>Text\.<\/p><\/div><\/div>/,
  },
  {
    what: 'where the blocks differ, the chapter stands beside it as a whole, without places or bookmarks of its own',
    html: jobOf('fr', 'en').html,
    expected:
      /<div class="pair__other" lang="en" dir="ltr"><p class="section-2">First<\/p>\n<p class="section-3">Detail<\/p>/,
  },
  {what: 'column heads say so', html: english, expected: /<th scope="col">a<\/th>/},
  {what: 'formulas are MathML', html: english, expected: /<math [^>]*display="block"[^>]*>.*<mfrac>/},
  {
    what: 'a page that is not translated says so, and is marked as English',
    html: jobOf('fr').html,
    expected:
      /Not yet available in your language[^]*<div lang="en" dir="ltr">[^]*<h2 id="introduction--more"/,
  },
];

for (const {what, html, expected} of ROWS) {
  test(what, () => {
    assert.match(html, expected);
  });
}

test('headings are listed in reading order with their levels', () => {
  assert.deepEqual(
    jobOf('en').headings.map(({level, text}) => `${level} ${text}`),
    ['1 Contents', '1 About', '2 More', '1 Screening', '2 Fever clinic', '3 First', '4 Detail', '2 Cases'],
  );
});

test('a book in two languages is named after both', () => {
  assert.equal(jobOf('fr', 'en').name, 'covid-19-handbook-fr-en-2026.pdf');
});

test('the same text gives the same job', () => {
  assert.deepEqual(jobOf('en'), jobOf('en'));
});

/** A book whose French a clinician has read throughout. */
function reviewedFrench(): Handbook {
  const edition = 'current';
  const chapters = chapterIdsOf(edition);
  const text = `${front('T')}Text.\n`;
  const tiny = createTinyHandbook({
    pages: (['en', 'fr'] as const).flatMap((locale) =>
      chapters.map((chapter) => ({locale, edition, chapter, text})),
    ),
  });
  const pages = chapters.map((chapter) => {
    const source = tiny.pages.get(pageFile({locale: 'en', edition, chapter}));
    const page = tiny.pages.get(pageFile({locale: 'fr', edition, chapter}));
    assert.ok(source !== undefined && page !== undefined);
    return {page, source};
  });
  const review = {state: 'clinician-reviewed', role: 'nurse', date: '2026-11-22'} as const;
  const fr = acceptTranslations(tiny, {locale: 'fr', pages, review, withMessages: false});
  return {...tiny, records: {...tiny.records, fr}};
}

const REVIEWED = 'Last reviewed by a clinician on 22 novembre 2026';
const UNREVIEWED = 'Not yet reviewed by a clinician';

test('a book that a clinician has read says so on every sheet', () => {
  const {html, css} = jobOf('fr', null, reviewedFrench());
  assert.match(css, new RegExp(`· ${REVIEWED}"`));
  assert.match(html, new RegExp(`<p class="cover__facts">[^<]*${REVIEWED}</p>\n`));
});

test('what stands for two languages says no more of a review than holds for both', () => {
  const {html, css} = jobOf('fr', 'en', reviewedFrench());
  assert.match(css, new RegExp(`· ${UNREVIEWED}"`));
  assert.match(
    html,
    new RegExp(
      `<p class="cover__facts">[^<]*${UNREVIEWED}</p><p class="cover__facts companion" lang="en" dir="ltr">${UNREVIEWED}</p>`,
    ),
  );
});

test('the imprint says of each of two languages what it is worth', () => {
  assert.match(
    jobOf('fr', 'en', reviewedFrench()).html,
    new RegExp(
      `<li>Français</li><li>Revision [^<]*</li><li>Translation up to date</li>.*<li>${REVIEWED}</li></ul><ul class="imprint__facts companion" lang="en" dir="ltr"><li>English</li><li>English original</li><li>${UNREVIEWED}</li></ul>`,
    ),
  );
});
