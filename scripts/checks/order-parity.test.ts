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

const FAULTS: readonly (readonly [what: string, english: string, text: string, swapped: RegExp])[] = [
  [
    'two labels of a column, far apart, beside other figures',
    '| a | b |\n| --- | --- |\n| gown | 1 |\n| shield | 2 |\n| boots | 3 |\n',
    '| a | b |\n| --- | --- |\n| bottes | 1 |\n| visière | 2 |\n| surblouse | 3 |\n',
    /“bottes” and “surblouse”/,
  ],
  [
    'two cells of the header row',
    '| a | gown | boots |\n| --- | --- | --- |\n| x | 1 | 2 |\n',
    '| a | bottes | surblouse |\n| --- | --- | --- |\n| x | 1 | 2 |\n',
    /“bottes” and “surblouse”/,
  ],
  [
    'two bold openings before other figures',
    '1. **Gown**: word4 word5 word6\n2. **Boots**: word7 word8 word9\n',
    '1. **Bottes** : mot4 mot5 mot6\n2. **Surblouse** : mot7 mot8 mot9\n',
    /“Bottes” and “Surblouse”/,
  ],
  [
    'two labels of a forest plot',
    ':::figure[x]{#x kind="forest"}\n- :effect{key="a"} gown\n- :effect{key="b"} boots\n:::\n',
    ':::figure[x]{#x kind="forest"}\n- :effect{key="a"} bottes\n- :effect{key="b"} surblouse\n:::\n',
    /bottes” and “surblouse/,
  ],
  [
    'two headings of the page',
    '## Gown {#gown}\n\ntext\n\n## Boots {#boots}\n\ntext\n',
    '## Bottes {#gown}\n\ntexte\n\n## Surblouse {#boots}\n\ntexte\n',
    /“Bottes” and “Surblouse”/,
  ],
  [
    'two items that are no neighbours',
    '- gloves\n- shield\n- boots\n',
    '- bottes\n- visière\n- gants\n',
    /“bottes” and “gants”/,
  ],
];

for (const [what, english, text, swapped] of FAULTS) {
  test(`order: ${what}`, () => {
    const found = findingsOf(english, text);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', swapped);
  });
}
