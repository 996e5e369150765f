import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import type {Handbook} from '../assemble-handbook.ts';
import {formatDate} from '../format-date.ts';
import {chapterIdsOf} from '../outline.ts';
import {pageFile} from '../paths.ts';
import {trustFacts} from '../trust-line.ts';
import {acceptTranslations} from './accept.ts';
import {bookState} from './book-state.ts';
import type {Review} from './record.ts';

const BOOK = {locale: 'fr', edition: 'current'} as const;
const CHAPTERS = chapterIdsOf(BOOK.edition);
const [FIRST = '', ...OTHERS] = CHAPTERS;
const text = '---\ntitle: T\ndescription: D\n---\n\nText.\n';

function reviewed(date: string): Review {
  return {state: 'clinician-reviewed', role: 'nurse', date};
}

/** A book of which these chapters are translated and have been read so far. */
function bookOf(reviews: ReadonlyMap<string, Review>): Handbook {
  const handbook = createTinyHandbook({
    pages: [
      ...CHAPTERS.map((chapter) => ({...BOOK, locale: 'en' as const, chapter, text})),
      ...[...reviews.keys()].map((chapter) => ({...BOOK, chapter, text})),
    ],
  });
  let records = handbook.records;
  for (const [chapter, review] of reviews) {
    const source = handbook.pages.get(pageFile({...BOOK, locale: 'en', chapter}));
    const page = handbook.pages.get(pageFile({...BOOK, chapter}));
    assert.ok(source !== undefined && page !== undefined);
    const acceptance = {locale: BOOK.locale, pages: [{page, source}], review, withMessages: false};
    records = {...records, fr: acceptTranslations({...handbook, records}, acceptance)};
  }
  return {...handbook, records};
}

const all = (review: Review): readonly (readonly [string, Review])[] =>
  OTHERS.map((chapter) => [chapter, review] as const);

const ROWS: readonly {
  readonly what: string;
  readonly reviews: ReadonlyMap<string, Review>;
  /** Day that the book may name. */
  readonly expected: string | null;
}[] = [
  {
    what: 'one chapter of many was reviewed',
    reviews: new Map([[FIRST, reviewed('2026-11-22')], ...all({state: 'second-read'})]),
    expected: null,
  },
  {
    what: 'every chapter was reviewed but one that is not translated',
    reviews: new Map(all(reviewed('2026-11-22'))),
    expected: null,
  },
  {
    what: 'every chapter was reviewed, one of them long ago',
    reviews: new Map([...all(reviewed('2026-11-22')), [FIRST, reviewed('2025-01-31')]]),
    expected: '2025-01-31',
  },
];

for (const {what, reviews, expected} of ROWS) {
  test(`the clinical review of a book if ${what}`, () => {
    const handbook = bookOf(reviews);
    const translation = bookState(handbook, BOOK.locale, BOOK.edition);
    assert.equal(translation?.clinicalReview?.date ?? null, expected);
    const say = handbook.say.fr;
    const revision = {id: '0', date: '2026-11-22'};
    assert.equal(
      trustFacts({...BOOK, revision, say, translation}).at(-1),
      expected === null
        ? say('trust.unreviewed')
        : say('trust.lastClinicalReview', {date: formatDate(expected, BOOK.locale)}),
    );
  });
}
