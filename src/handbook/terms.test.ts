import assert from 'node:assert/strict';
import {test} from 'node:test';
import {searchSynonyms, termDefinition, termForms} from './terms.ts';
import {createTinyTerm} from './tiny-term.ts';

const ARDS = createTinyTerm(
  'ards',
  {en: 'acute respiratory distress syndrome', fr: 'syndrome de détresse respiratoire aiguë'},
  {abbreviation: 'ARDS', variants: {fr: ['SDRA']}},
);
const PAXLOVID = createTinyTerm(
  'nirmatrelvir-ritonavir',
  {en: 'nirmatrelvir with ritonavir'},
  {brands: ['Paxlovid'], misspellings: ['Paxlowid']},
);
const ALONE = createTinyTerm('sepsis', {en: 'sepsis', fr: 'sepsis'});

test('the words of a language stand before the English ones', () => {
  assert.deepEqual(searchSynonyms([ARDS, ALONE], 'fr'), [
    ['syndrome de détresse respiratoire aiguë', 'ARDS', 'SDRA', 'acute respiratory distress syndrome'],
  ]);
});

test('brand names and wrong spellings lead to the term in every language', () => {
  assert.deepEqual(searchSynonyms([PAXLOVID], 'ar'), [
    ['nirmatrelvir with ritonavir', 'Paxlovid', 'Paxlowid'],
  ]);
});

test('wrong spellings are not among the words of a text', () => {
  assert.deepEqual(termForms(PAXLOVID, 'en'), ['nirmatrelvir with ritonavir']);
});

test('a definition is null where it is not translated', () => {
  assert.equal(termDefinition(ARDS, 'en'), 'What ards is.');
  assert.equal(termDefinition(ARDS, 'fr'), null);
});
