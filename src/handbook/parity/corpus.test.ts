import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus, type CorpusPair} from './corpus.ts';

/** Made-up texts of made-up words: the word numbered n stands for the word numbered n. */
const VOCABULARY = 120;

function pairsOf(count: number): readonly CorpusPair[] {
  return Array.from({length: count}, (_, place) => {
    const words = [place % VOCABULARY, (place * 7 + 1) % VOCABULARY, (place * 11 + 2) % VOCABULARY];
    return {
      english: words.map((word) => `w${word}word`).join(' '),
      text: words.map((word) => `m${word}mot`).join(' '),
      block: {},
    };
  });
}

function similarityOf(
  pairs: readonly CorpusPair[],
): (english: string, text: string, block: object) => number {
  const corpus = createCorpus(pairs, 'fr');
  return (english, text, block) => corpus.similarities(english, [text], block)[0] ?? Number.NaN;
}

test('a corpus learns which words stand for which', () => {
  const similarity = similarityOf(pairsOf(600));
  const straight = similarity('w3word', 'm3mot', {}) + similarity('w8word', 'm8mot', {});
  const crossed = similarity('w3word', 'm8mot', {}) + similarity('w8word', 'm3mot', {});
  assert.ok(straight > crossed + 0.5, `${straight} and ${crossed}`);
});

test('a corpus judges nothing by the block itself', () => {
  const block = {};
  const similarity = similarityOf([...pairsOf(600), {english: 'kerchief', text: 'foulard', block}]);
  assert.equal(similarity('kerchief', 'foulard', block), 0);
});

test('a small corpus judges nothing', () => {
  assert.equal(similarityOf(pairsOf(50))('w3word', 'm3mot', {}), 0);
});
