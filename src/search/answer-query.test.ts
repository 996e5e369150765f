import assert from 'node:assert/strict';
import {test} from 'node:test';
import searchWords from '../data/search-words.json';
import terms from '../data/terms.json';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {termSchema} from '../handbook/terms.ts';
import {answerQuery, DIALOG_SIZE} from './answer-query.ts';
import {createFixtureRecord, openFixtureIndex} from './fixture-index.ts';
import type {SearchIndex} from './search-index.ts';
import {searchWordsSchema} from '../handbook/search-words.ts';

const TERMS = termSchema.array().parse(terms);
const WORDS = searchWordsSchema.parse(searchWords);

function indexOf(tag: LocaleTag, texts: readonly string[]): Promise<SearchIndex> {
  const records = texts.map((text, at) =>
    createFixtureRecord({chapter: String(at), title: `Chapter ${at}`, text}),
  );
  return openFixtureIndex(findLocale(tag), records, TERMS, WORDS);
}

/** The text calls the drug by its own name; the reader by another. The first text is the one to be found. */
const NAMES: readonly (readonly [tag: LocaleTag, text: string, queries: readonly string[]])[] = [
  ['en', 'Give tocilizumab once.', ['RoActemra', 'actemra', '托珠单抗', 'тоцилизумаб', 'トシリズマブ']],
  ['en', 'Nirmatrelvir–ritonavir for five days.', ['paxlovid', 'Paxlovid dose', 'paxlovd']],
  ['en', 'Give enoxaparin.', ['clexane', 'lovenox', 'エノキサパリン']],
  ['en', 'Continuous renal replacement therapy runs all day.', ['CRRT', 'CVVH']],
  ['zh-Hans', '使用地塞米松，每日一次。', ['dexamethasone', 'decadron', 'dexametasone']],
  ['zh-Hans', '使用托珠单抗。', ['tocilizumab', 'actemra', '雅美罗']],
  ['ja', 'トシリズマブを投与する。', ['tocilizumab', 'アクテムラ', 'アクムテラ', 'ﾄｼﾘｽﾞﾏﾌﾞ', 'とシリズマブ']],
  ['th', 'ให้โทซิลิซูแมบครั้งเดียว', ['tocilizumab', 'actemra', 'แอคเทมร่า', 'แอกเทมร่า']],
  ['ar', 'يعطى توسيليزوماب مرة واحدة.', ['tocilizumab', 'actemra', 'أكتيمرا']],
  ['fr', 'Donner du paracétamol.', ['paracetamol', 'acetaminophen', 'tylenol']],
  ['tr', 'Deksametazon verin.', ['dexamethasone', 'DEKSAMETAZON', 'deksametazonun']],
];

test('a drug is found by its INN, brand and abbreviation, from any script', async () => {
  for (const [tag, text, queries] of NAMES) {
    const index = await indexOf(tag, [text, 'Masks. 口罩。マスク。كمامة.', 'Other text. 其他。']);
    for (const query of queries) {
      const [first] = answerQuery(index, query, DIALOG_SIZE).chapters;
      assert.equal(first?.chapter, '0', `${tag}: ${query}`);
      const marked = first.sections[0]?.snippet.some((part) => part.marked);
      assert.equal(marked, true, `${tag}: ${query} is marked`);
    }
  }
});

test('what was probably meant is offered, as the text writes it', async () => {
  const index = await indexOf('fr', ['Le décubitus ventral vigile.', 'Les masques.']);
  const rows: readonly (readonly [string, string | null])[] = [
    ['décubitus', null],
    ['decubitus', null],
    ['decubitis', 'décubitus'],
    ['masques decubitis', 'masques décubitus'],
    ['', null],
    ['zzzzzzzz', null],
  ];
  for (const [query, expected] of rows) {
    assert.equal(answerQuery(index, query, DIALOG_SIZE).suggestion, expected, query);
  }
});

test('a wrong spelling is not offered for another, a brand is', async () => {
  const index = await indexOf('en', ['Give dexamethasone, not tocilizumab.', 'Masks.']);
  for (const [query, expected] of [
    ['dexametazone', 'dexamethasone'],
    ['dexametazone dose', 'dexamethasone dose'],
    ['actemre', 'actemra'],
  ] as const) {
    assert.equal(answerQuery(index, query, DIALOG_SIZE).suggestion, expected, query);
  }
});

test('where nothing matches the nearest chapters are offered', async () => {
  const index = await openFixtureIndex(findLocale('en'), [
    createFixtureRecord({chapter: 'ecmo', title: 'Extracorporeal oxygenation'}),
    createFixtureRecord({chapter: 'masks', title: 'Masks and gowns'}),
  ]);
  const {chapters, nearest} = answerQuery(index, 'extrecarparel', DIALOG_SIZE);
  assert.deepEqual(chapters, []);
  assert.deepEqual(nearest, [{chapter: 'ecmo', title: 'Extracorporeal oxygenation'}]);
  assert.deepEqual(answerQuery(index, '@@@@', DIALOG_SIZE).nearest, []);
});
