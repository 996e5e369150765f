import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPages} from '../../src/handbook/parity/align-pages.ts';
import {createCorpus} from '../../src/handbook/parity/corpus.ts';
import {parsePage} from '../../src/handbook/parse-page.ts';
import type {Page} from '../../src/handbook/types.ts';
import {orderParity} from './order-parity.ts';

const FRONT = '---\ntitle: A\ndescription: B\n---\n\n';
const WORDS = [
  ['gown', 'surblouse'],
  ['gloves', 'gants'],
  ['shield', 'visière'],
  ['boots', 'bottes'],
] as const;
/** Texts elsewhere in the handbook, from which it is learnt what stands for what. */
const ELSEWHERE = Array.from({length: 800}, (_, place) => {
  const [english, text] = WORDS[place] ?? WORDS[place % 100] ?? [`word${place}`, `mot${place}`];
  return {english, text, block: {}};
});
const ENGLISH = '| a | b |\n| --- | --- |\n| gown | yes |\n| boots | no |\n';

function findingsOf(english: string, text: string): readonly string[] {
  const [source, page] = [pageOf(english), pageOf(text)];
  const aligned = alignPages(source, page);
  const corpus = createCorpus(ELSEWHERE, 'fr');
  return orderParity.find({language: 'fr', page, source, aligned, terms: [], corpus}).map(({found}) => found);
}

function pageOf(text: string): Page {
  const {page} = parsePage(
    {locale: 'en', edition: 'current', chapter: 'x'},
    {path: 'x.md', text: FRONT + text},
  );
  assert.ok(page);
  return page;
}

test('order: rows in the order of the English ones', () => {
  assert.deepEqual(
    findingsOf(ENGLISH, '| a | b |\n| --- | --- |\n| surblouse | oui |\n| bottes | non |\n'),
    [],
  );
});

test('order: two rows that have changed places', () => {
  const found = findingsOf(ENGLISH, '| a | b |\n| --- | --- |\n| bottes | non |\n| surblouse | oui |\n');
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /changed places: “bottes · non” and “surblouse · oui”/);
});

test('order: two steps that have changed places', () => {
  const found = findingsOf(
    '1. Take the gloves.\n2. Take the shield.\n',
    '1. Prendre la visière.\n2. Prendre les gants.\n',
  );
  assert.equal(found.length, 1);
});
