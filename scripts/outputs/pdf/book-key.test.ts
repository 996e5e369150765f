import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook, type TinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {bookKey, type BookKeyInput} from './book-key.ts';

const text = (title: string): string => `---\ntitle: ${title}\ndescription: d\n---\n`;
const page = (
  locale: 'fr' | 'ar',
  edition: 'current' | '2020',
  title: string,
): TinyHandbook['pages'][number] => ({
  locale,
  edition,
  chapter: 'introduction',
  text: text(title),
});
const FRENCH = page('fr', 'current', 'Titre');
const SOURCE = {id: 'a', type: 'report', title: 'A', keyword: '2026'};

function keyOf(book: TinyHandbook, others: Partial<BookKeyInput> = {}): string {
  return bookKey({
    handbook: createTinyHandbook(book),
    locale: 'fr',
    edition: 'current',
    revision: {id: '0a1b2c3d', date: '2026-11-22'},
    maker: 'Chromium 147',
    address: null,
    ...others,
  });
}

const key = keyOf({pages: [FRENCH]});

const SAME: readonly (readonly [what: string, key: string])[] = [
  ['the same text', keyOf({pages: [FRENCH]})],
  ['another language', keyOf({pages: [FRENCH, page('ar', 'current', 'عنوان')]})],
  ['another edition', keyOf({pages: [FRENCH, page('fr', '2020', 'Titre')]})],
  ['the interface of another language', keyOf({pages: [FRENCH], translations: {ar: {'book.title': 'x'}}})],
];

for (const [what, other] of SAME) test(`${what} keeps the file`, () => assert.equal(other, key));

const OTHER: readonly (readonly [what: string, key: string])[] = [
  ['a changed page', keyOf({pages: [page('fr', 'current', 'Autre titre')]})],
  ['a changed interface text', keyOf({pages: [FRENCH], translations: {fr: {'book.title': 'x'}}})],
  ['a changed reference', keyOf({pages: [FRENCH], references: [SOURCE]})],
  ['a new day of revision', keyOf({pages: [FRENCH]}, {revision: {id: '0a1b2c3d', date: '2026-11-23'}})],
  ['another browser', keyOf({pages: [FRENCH]}, {maker: 'Chromium 148'})],
  ['another address', keyOf({pages: [FRENCH]}, {address: 'https://handbook.example.org/'})],
];

for (const [what, other] of OTHER) test(`${what} makes a new file`, () => assert.notEqual(other, key));
