import assert from 'node:assert/strict';
import {test} from 'node:test';
import {termDefinition, termForms} from './terms.ts';
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

test('wrong spellings are not among the words of a text', () => {
  assert.deepEqual(termForms(PAXLOVID, 'en'), ['nirmatrelvir with ritonavir']);
});

test('a definition is null where it is not translated', () => {
  assert.equal(termDefinition(ARDS, 'en'), 'What ards is.');
  assert.equal(termDefinition(ARDS, 'fr'), null);
});
