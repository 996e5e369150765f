import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import * as z from 'zod';
import {EMPTY_RECORD} from '../../src/handbook/translation/record.ts';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {createSay, type Say} from '../../src/handbook/messages.ts';
import {termSchema, type Term} from '../../src/handbook/terms.ts';
import {createTinyTerm} from '../../src/handbook/tiny-term.ts';
import {checkTerms} from './terms.ts';

const SEPSIS = createTinyTerm('sepsis', {en: 'sepsis', fr: 'sepsis'});

const ROWS: readonly (readonly [fault: string, terms: readonly Term[], found: RegExp])[] = [
  ['an id twice', [SEPSIS, createTinyTerm('sepsis', {en: 'septicaemia'})], /the id "sepsis" a second time/],
  [
    'a word of two terms',
    [SEPSIS, createTinyTerm('shock', {en: 'shock'}, {variants: {en: ['Sepsis']}})],
    /"sepsis" of sepsis and shock/,
  ],
  [
    'a word of two terms in a translation',
    [SEPSIS, createTinyTerm('shock', {en: 'shock', fr: 'sepsis'})],
    /"sepsis" \(fr\) of sepsis and shock/,
  ],
  [
    'a brand of two terms',
    [createTinyTerm('a', {en: 'a'}, {brands: ['X']}), createTinyTerm('b', {en: 'b'}, {brands: ['X']})],
    /"x" of a and b/,
  ],
  [
    'a wrong spelling that is a right one',
    [SEPSIS, createTinyTerm('shock', {en: 'shock'}, {misspellings: ['sepsis']})],
    /"sepsis" of sepsis and shock/,
  ],
  ['a missing definition', [{...SEPSIS, definitions: {}}], /sepsis without a definition/],
  ['an empty definition', [{...SEPSIS, definitions: {en: ''}}], /sepsis without a definition/],
  ['a dose', [{...SEPSIS, definitions: {en: 'Give 6 mg daily.'}}], /Give 6 mg/],
  ['a long definition', [{...SEPSIS, definitions: {en: 'a'.repeat(200)}}], /sepsis \(en\)/],
];

for (const [fault, terms, found] of ROWS) {
  test(`found: ${fault}`, () => {
    const problems = checkTerms(handbookOf(terms));
    assert.equal(problems.length, 1, JSON.stringify(problems));
    assert.match(problems[0]?.found ?? '', found);
  });
}

test('the term base of the handbook has no fault, and at least 300 terms', async () => {
  const file = new URL('../../src/data/terms.json', import.meta.url);
  const terms = z.array(termSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  assert.deepEqual(checkTerms(handbookOf(terms)), []);
  assert.ok(terms.length >= 300);
});

function handbookOf(terms: readonly Term[]): Handbook {
  const each = <Value>(value: () => Value): Record<LocaleTag, Value> =>
    Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, value()])) as Record<LocaleTag, Value>;
  const translations = each((): Record<string, string> => ({}));
  return {
    locales: LOCALE_TAGS,
    pages: new Map(),
    references: [],
    terms,
    searchWords: {},
    effects: [],
    recalls: [],
    say: each((): Say => createSay({})),
    translations,
    messageLines: each(() => ({})),
    records: each(() => EMPTY_RECORD),
    exceptions: [],
    problems: [],
  };
}
