import assert from 'node:assert/strict';
import {test} from 'node:test';
import terms from '../data/terms.json';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {termSchema} from '../handbook/terms.ts';
import {createSnippet, markHeading, type SnippetPart} from './create-snippet.ts';
import {queryIndex, type SearchHit} from './query-index.ts';
import {createFixtureRecord, openFixtureIndex} from './fixture-index.ts';
import type {SearchIndex} from './search-index.ts';

const TERMS = termSchema.array().parse(terms);

/** The snippet of a text that is the only one in its book, with the marks in brackets. */
async function snippet(tag: LocaleTag, text: string, query: string, length: number): Promise<string> {
  const {index, hit} = await only(tag, text, query);
  return show(createSnippet(index, hit, length));
}

async function only(
  tag: LocaleTag,
  text: string,
  query: string,
  title = 'T',
): Promise<{index: SearchIndex; hit: SearchHit}> {
  const index = await openFixtureIndex(findLocale(tag), [createFixtureRecord({title, text})]);
  const [hit] = queryIndex(index, query, 1);
  assert.ok(hit, query);
  return {index, hit};
}

function show(parts: readonly SnippetPart[]): string {
  return parts.map(({text, marked}) => (marked ? `[${text}]` : text)).join('');
}

const BEFORE = 'There is a good deal of text before the place that matters to the reader. ';

test('the match is marked', async () => {
  const rows: readonly (readonly [LocaleTag, string, string, string])[] = [
    ['en', 'Give dexamethasone 6 mg.', 'dexametasone', 'Give [dexamethasone] 6 mg.'],
    ['en', 'Give dexamethasone 6 mg, not 16 mg.', '6 mg', 'Give dexamethasone [6 mg], not 16 mg.'],
    ['en', 'Keep SpO₂ up.', 'spo2', 'Keep [SpO₂] up.'],
    ['en', 'An IL-6 blocker', 'blocker il6', 'An [IL-6] [blocker]'],
    ['en', 'The mask of masks', 'mas', 'The [mas]k of [mas]ks'],
    ['zh-Hans', '重症患者使用地塞米松，每日一次。', '地塞米松', '重症患者使用[地塞米松]，每日一次。'],
    ['ar', 'أعطِ الأُكسجين فورًا', 'اكسجين', 'أعطِ [الأُكسجين] فورًا'],
    // Where folding changes how many letters a word has, a part of it is not counted off.
    ['ar', 'يُعطى الديكساميثازون', 'ديكسا', 'يُعطى [الديكساميثازون]'],
    ['th', 'ยาต้านไวรัส', 'ยาต้า', '[ยาต้าน]ไวรัส'],
    ['fr', 'Le cœur', 'coe', 'Le [cœur]'],
    ['vi', 'Cho người bệnh', 'nguoi be', 'Cho [người bệ]nh'],
    ['en', 'Fever > 39 °C & <b>cough</b>', 'cough', 'Fever > 39 °C & <b>[cough]</b>'],
  ];
  for (const [tag, text, query, expected] of rows)
    assert.equal(await snippet(tag, text, query, 200), expected, query);
});

test('what is nearly the word is marked only where the word stands in no text', async () => {
  const [right, wrong] = ['วัคซีนป้องกันโรค', 'วัคชีนป้องกันโรค'];
  const shownOfWrong = async (records: readonly string[]): Promise<string> => {
    const index = await openFixtureIndex(
      findLocale('th'),
      records.map((text, at) => createFixtureRecord({anchor: `r${at}`, heading: `${at}`, text})),
    );
    const hit = queryIndex(index, 'วัคซีน ป้องกัน', 5).find(({record}) => record.text === wrong);
    return hit === undefined ? '' : show(createSnippet(index, hit, 200));
  };
  assert.equal(await shownOfWrong([wrong]), '[วัคชีนป้องกัน]โรค');
  assert.equal(await shownOfWrong([right, wrong]), 'วัคชีน[ป้องกัน]โรค');
});

test('of a name written without spaces no syllable is marked elsewhere, and the snippet shows the name', async () => {
  const text = `${'ให้ยาไฮโดรคอร์ติโซน 80 mg '.repeat(12)}ห้ามแทนเดกซาเมทาโซน 6 mg`;
  const record = createFixtureRecord({heading: 'ท่านอนคว่ำ', anchor: 'r', text});
  const without = createFixtureRecord({anchor: 'without', text: 'ทารก 6 mg เมื่อ'});
  const index = await openFixtureIndex(findLocale('th'), [without, record], TERMS);
  const hitOf = (anchor: string): SearchHit => {
    const hit = queryIndex(index, 'เดกซาเมทาโซน 6 mg', 5).find((each) => each.record.anchor === anchor);
    assert.ok(hit, anchor);
    return hit;
  };
  assert.equal(show(markHeading(index, hitOf('r'))), 'ท่านอนคว่ำ');
  assert.match(show(createSnippet(index, hitOf('r'), 120)), /80 mg ห้ามแทน\[เดกซาเมทาโซน 6 mg\]$/);
  assert.equal(show(createSnippet(index, hitOf('without'), 120)), 'ทารก [6] [mg] เมื่อ');
});

test('a long text is cut at words, with the match near the beginning', async () => {
  assert.equal(
    await snippet(
      'en',
      `${BEFORE}Give dexamethasone at once and do not wait for anything else to be done.`,
      'dexamethasone',
      40,
    ),
    '… Give [dexamethasone] at once and do not …',
  );
});

test('what a sentence forbids is not shown as advised', async () => {
  const rows: readonly (readonly [LocaleTag, string, string, number, string])[] = [
    [
      'en',
      `${BEFORE}Do not give baricitinib or tocilizumab in active tuberculosis.`,
      'tocilizumab',
      60,
      '… Do not give baricitinib or [tocilizumab] in active tuberculosis.',
    ],
    [
      'en',
      `${BEFORE}Do not combine with clozapine, lurasidone, pimozide, quetiapine or oral midazolam.`,
      'midazolam',
      60,
      '… Do not combine with … quetiapine or oral [midazolam].',
    ],
    [
      'en',
      'Do not combine with clozapine, lurasidone, pimozide, quetiapine or oral midazolam.',
      'midazolam',
      60,
      'Do not combine with … quetiapine or oral [midazolam].',
    ],
    [
      'ja',
      `${'酸素を投与する。'.repeat(6)}酸素が不要な患者にはデキサメタゾンを投与しないでください。次の文は長い。`,
      'デキサメタゾン',
      24,
      '… 酸素が不要な患者には[デキサメタゾン]を投与しないでください。 …',
    ],
  ];
  for (const [tag, text, query, length, expected] of rows)
    assert.equal(await snippet(tag, text, query, length), expected);
});

test('a cut does not make another number', async () => {
  const text = `デキサメタゾンを${'1,200mgまたは0.75mgまたは'.repeat(9)}`;
  for (let length = 30; length < 70; length += 1) {
    const shown = (await snippet('ja', text, 'デキサメタゾン', length)).replace(/ …$|[[\]]/g, '');
    assert.ok(text.startsWith(shown), shown);
    assert.doesNotMatch(text.slice(shown.length - 1, shown.length + 1), /[\d.,][\d.,]/, shown);
  }
});

test('a cut leaves no vowel without its letter', async () => {
  const others = 'ดื่มน้ำที่นี่'.repeat(9);
  const text = `${others}วัคซีน${others}`;
  for (let length = 10; length < 60; length += 1) {
    const shown = (await snippet('th', text, 'วัคซีน', length)).replace(/^… | …$|[[\]]/g, '');
    const start = text.indexOf(shown);
    assert.ok(start >= 0, shown);
    for (const at of [start, start + shown.length]) assert.doesNotMatch(text.charAt(at), /\p{M}/u);
  }
});

test('a cut leaves no isolate open', async () => {
  const text = `${'كلمة '.repeat(30)}جرعة \u20665–10 mg/kg\u2069 ${'كلمة '.repeat(30)}`;
  for (let length = 10; length < 60; length += 1) {
    const shown = await snippet('ar', text, 'جرعه', length);
    assert.equal(shown.split('\u2066').length, shown.split('\u2069').length, shown);
  }
});

test('a heading is marked as a whole', async () => {
  const {index, hit} = await only('en', 'Text.', 'prone', `${BEFORE}Prone position`);
  assert.equal(show(markHeading(index, hit)), `${BEFORE}[Prone] position`);
});

test('no dose of another row stands before the match', async () => {
  const other = 'methylprednisolone · 32 mg a day · by mouth';
  const cases: readonly (readonly [rows: readonly string[], length: number, expected: string])[] = [
    [['drug · dose', `${other} · as dexamethasone`, 'none'], 180, `… ${other} · as [dexamethasone] | none`],
    // The row takes too much of it: the cell alone.
    [['drug · dose', `${other} · as dexamethasone`, 'none'], 90, '… as [dexamethasone] | none'],
    [['drug · dose', other, 'dexamethasone · 6 mg'], 90, '… [dexamethasone] · 6 mg'],
  ];
  for (const [rows, length, expected] of cases)
    assert.equal(await snippet('en', [BEFORE, ...rows].join(' | '), 'dexamethasone', length), expected);
});
