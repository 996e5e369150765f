import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assembleBook} from '../../../src/handbook/assemble-handbook.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createContents, fillPageNumbers, numberedPlaces} from './create-contents.ts';

const TEXT = `---
title: Fever & triage
description: d
---

## First steps {#first}

### Not listed {#detail}

## Second {#second}
`;

const handbook = createTinyHandbook({
  pages: [{locale: 'en', edition: 'current', chapter: 'screening/fever-clinic', text: TEXT}],
});
const html = createContents(handbook, assembleBook(handbook, 'en', 'current'));

test('lists chapters and their sections', () => {
  assert.deepEqual(numberedPlaces(html), [
    'screening--fever-clinic',
    'screening--fever-clinic--first',
    'screening--fever-clinic--second',
  ]);
  assert.match(html, /Fever &#x26; triage|Fever &amp; triage/);
});

test('a part without a chapter is left out', () => {
  assert.match(html, />Screening</);
  assert.doesNotMatch(html, />Diagnosis</);
});

test('page numbers take the places of the placeholders', () => {
  const pages = new Map([
    ['screening--fever-clinic', 4],
    ['screening--fever-clinic--first', 4],
    ['screening--fever-clinic--second', 12],
  ]);
  const numbers = [...fillPageNumbers(html, pages).matchAll(/contents__page">(\d+)</g)].map(
    ([, number]) => number,
  );
  assert.deepEqual(numbers, ['4', '4', '12']);
  assert.doesNotMatch(fillPageNumbers(html, new Map()), /<!--/);
});

test('a chapter that stands in English says so in the contents of another language', () => {
  const french = createContents(handbook, assembleBook(handbook, 'fr', 'current'));
  assert.match(french, /<span class="contents__text" lang="en" dir="ltr">Fever/);
  assert.doesNotMatch(html, /lang=/);
});
