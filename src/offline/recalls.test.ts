import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Recall} from '../handbook/recalls.ts';
import {parseRecalls, recallsOf, warningOf} from './recalls.ts';

const RECALL: Recall = {
  id: 'wrong-dose',
  found: '2026-11-20',
  edition: 'current',
  chapter: 'treatment/ecmo',
  anchor: null,
  locales: ['fr'],
  corrected: ['0123abcd'],
  text: {en: 'Wrong dose.', fr: 'Dose fausse.'},
};

const TRUST = {changes: 0, review: {state: 'machine-drafted'}} as const;

describe('parseRecalls', () => {
  for (const [text, expected] of [
    [JSON.stringify([RECALL]), [RECALL]],
    [JSON.stringify([{form: 'to come'}, RECALL]), [RECALL]],
    ['[]', []],
    ['<!doctype html><title>Sign in</title>', null],
    ['{"recalls": []}', null],
    ['[1]', null],
    ['[{"chapter": "x"}]', null],
  ] as const) {
    it(text.slice(0, 40), () => assert.deepEqual(parseRecalls(text), expected));
  }
});

describe('recallsOf', () => {
  const page = {locale: 'fr', edition: 'current', chapter: 'treatment/ecmo'} as const;
  const rows = [
    ['an old page', page, 'aaaaaaaa', '2026-11-01', true],
    ['a page of the day on which it was found', page, 'aaaaaaaa', '2026-11-20', true],
    ['the corrected page of that day', page, '0123abcd', '2026-11-20', false],
    ['a later page', page, 'aaaaaaaa', '2026-11-21', false],
    ['another language', {...page, locale: 'it'}, 'aaaaaaaa', '2026-11-01', false],
    ['another chapter', {...page, chapter: 'introduction'}, 'aaaaaaaa', '2026-11-01', false],
    ['another edition', {...page, edition: '2020'}, 'aaaaaaaa', '2026-11-01', false],
  ] as const;
  for (const [name, key, id, date, isWarned] of rows) {
    it(name, () =>
      assert.equal(recallsOf([RECALL], key, {revision: {id, date}, trust: TRUST}).length, isWarned ? 1 : 0),
    );
  }

  it('judges the English page that stands in for a missing translation as the English page', () => {
    const facts = {revision: {id: 'aaaaaaaa', date: '2026-11-01'}, trust: null};
    assert.equal(recallsOf([{...RECALL, locales: ['en']}], page, facts).length, 1);
    assert.equal(recallsOf([RECALL], page, facts).length, 0);
    assert.equal(recallsOf([{...RECALL, locales: ['en']}], page, {...facts, trust: TRUST}).length, 0);
  });
});

describe('warningOf', () => {
  it('says in which language the text is', () => {
    assert.deepEqual(warningOf(RECALL, 'fr'), {language: 'fr', text: 'Dose fausse.'});
    assert.deepEqual(warningOf(RECALL, 'ar'), {language: 'en', text: 'Wrong dose.'});
  });
});
