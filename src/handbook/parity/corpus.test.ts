import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus, type CorpusPair} from './corpus.ts';

/** Made-up texts: the word numbered n stands for the word numbered n. */
const ENGLISH = ['gown', 'gloves', 'mask', 'apron', 'shield', 'boots', 'towel', 'soap'];
const FRENCH = ['surblouse', 'gants', 'masque', 'tablier', 'visière', 'bottes', 'serviette', 'savon'];

function pairsOf(count: number): readonly CorpusPair[] {
  return Array.from({length: count}, (_, place) => {
    const words = [place % 8, (place * 3 + 1) % 8, (place * 5 + 2) % 8];
    return {
      english: words.map((word) => ENGLISH[word]).join(' '),
      text: words.map((word) => FRENCH[word]).join(' '),
      block: {},
    };
  });
}

test('a corpus learns which words stand for which', () => {
  const {similarity} = createCorpus(pairsOf(600), 'fr');
  const straight = similarity('gown', 'surblouse', {}) + similarity('soap', 'savon', {});
  const crossed = similarity('gown', 'savon', {}) + similarity('soap', 'surblouse', {});
  assert.ok(straight > crossed + 0.5, `${straight} and ${crossed}`);
});

test('a corpus judges nothing by the block itself', () => {
  const block = {};
  const {similarity} = createCorpus([...pairsOf(600), {english: 'kerchief', text: 'foulard', block}], 'fr');
  assert.equal(similarity('kerchief', 'foulard', block), 0);
});

test('a small corpus judges nothing', () => {
  assert.equal(createCorpus(pairsOf(50), 'fr').similarity('gown', 'surblouse', {}), 0);
});
