import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {createFixtureBook} from './fixture-book.ts';
import {answerQuery, DIALOG_SIZE} from './answer-query.ts';
import {MOST_UNITS} from './match-query.ts';
import {LONGEST_QUERY, queryIndex} from './query-index.ts';
import {createFixtureRecord, openFixtureIndex} from './fixture-index.ts';
import type {SearchIndex} from './search-index.ts';
import {formatSearchIndex} from './index-file.ts';
import {openSearchIndex} from './search-index.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import {createSearchRecords} from './search-records.ts';

function page(title: string, body: string): string {
  return `---\ntitle: ${title}\ndescription: ${title}\n---\n\n${body}\n`;
}

const BOOKS: Readonly<Partial<Record<LocaleTag, Readonly<Record<string, string>>>>> = {
  en: {
    steroids: page(
      'Corticosteroids',
      [
        'Choose, dose and stop them.',
        '## Dose {#dose}',
        'Dexamethasone 6 mg once daily. Hydrocortisone 50 mg every 8 hours.',
        '## IL-6 blockers {#il-6}',
        'Tocilizumab 8 mg/kg, at most 800 mg, beside a corticosteroid.',
        '## What changed {#what-changed}',
        'Methylprednisolone gave way to dexamethasone 6 mg. Dexamethasone is given for less long.',
      ].join('\n\n'),
    ),
    oxygen: page(
      'Oxygen and ventilation',
      [
        '## Target {#target}',
        'Keep SpO₂ at 92–96%.',
        '## Prone position {#prone}',
        'Turn the ventilated patient for 16 hours. Start with 6 mL/kg.',
      ].join('\n\n'),
    ),
    masks: page(
      'Masks',
      'The mask is mentioned in every chapter; oxygen is not given through this one. 16 mg.',
    ),
  },
  'zh-Hans': {
    steroids: page('糖皮质激素', '## 剂量 {#dose}\n\n重症患者使用地塞米松 6 mg，每日一次，最长10天。'),
    oxygen: page('氧疗与机械通气', '## 俯卧位 {#prone}\n\n对有创通气患者实施俯卧位通气，每天16小时以上。'),
  },
  ar: {
    oxygen: page('العلاج بالأكسجين', '## الهدف {#target}\n\nأعطِ الأُكسجين حتى يبلغ التشبع 92–96%.'),
    steroids: page(
      'الكورتيكوستيرويدات',
      '## الجرعة {#dose}\n\nديكساميثازون 6 mg مرة واحدة يوميًا. التهاب الرئة.',
    ),
  },
  fr: {
    steroids: page(
      'Corticoïdes',
      '## Dose {#dose}\n\nDexaméthasone 6 mg une fois par jour, 0,5 mg/kg chez l’enfant.',
    ),
    oxygen: page('Oxygène', '## Décubitus ventral {#prone}\n\nTourner le patient ; débit de 1\u202F000 mL.'),
  },
};

const opened = new Map<LocaleTag, Promise<SearchIndex>>();

function indexOf(tag: LocaleTag): Promise<SearchIndex> {
  const known = opened.get(tag);
  if (known !== undefined) return known;
  const records = createSearchRecords(createFixtureBook(tag, BOOKS[tag] ?? {}));
  const index = openFixtureIndex(findLocale(tag), records);
  opened.set(tag, index);
  return index;
}

async function places(tag: LocaleTag, query: string): Promise<readonly string[]> {
  return queryIndex(await indexOf(tag), query, 20).map(({record}) => `${record.chapter}#${record.anchor}`);
}

const FIRST: readonly (readonly [LocaleTag, string, string])[] = [
  ['en', 'dexamethasone', 'steroids#dose'],
  ['en', 'DEXAMETHASONE', 'steroids#dose'],
  ['en', 'dexamethason', 'steroids#dose'],
  ['en', 'dexametasone', 'steroids#dose'],
  ['en', 'dexamet', 'steroids#dose'],
  ['en', 'tocilizumad', 'steroids#il-6'],
  ['en', 'SpO2', 'oxygen#target'],
  ['en', 'spo₂', 'oxygen#target'],
  ['en', '6 mg', 'steroids#dose'],
  ['en', '6mg', 'steroids#dose'],
  ['en', 'how much dexamethasone', 'steroids#dose'],
  ['en', 'IL6', 'steroids#il-6'],
  ['en', 'il-6', 'steroids#il-6'],
  ['en', 'oxygen', 'oxygen#'],
  ['en', 'prone', 'oxygen#prone'],
  ['zh-Hans', '地塞米松', 'steroids#dose'],
  ['zh-Hans', '俯卧位通气', 'oxygen#prone'],
  ['zh-Hans', '创通气患', 'oxygen#prone'],
  ['zh-Hans', '激素', 'steroids#'],
  ['zh-Hans', '6mg', 'steroids#dose'],
  ['ar', 'اكسجين', 'oxygen#'],
  ['ar', 'أكسجين', 'oxygen#'],
  ['ar', 'التهاب الرئه', 'steroids#dose'],
  ['ar', '٦ mg', 'steroids#dose'],
  ['ar', 'ديكساميتازون', 'steroids#dose'],
  ['fr', 'dexamethasone', 'steroids#dose'],
  ['fr', 'decubitus', 'oxygen#prone'],
  ['fr', 'oxygene', 'oxygen#'],
  ['fr', '0.5 mg', 'steroids#dose'],
  ['fr', '1000 mL', 'oxygen#prone'],
];

test('the right place comes first', async () => {
  for (const [tag, query, expected] of FIRST)
    assert.equal((await places(tag, query))[0], expected, `${tag}: ${query}`);
});

test('what was advised in 2020 comes after what is advised now', async () => {
  assert.equal((await places('en', 'dexamethasone')).at(-1), 'steroids#what-changed');
});

test('a number is meant as it stands', async () => {
  assert.ok(!(await places('en', '50')).includes('masks#'));
  assert.equal((await places('en', '16 mg'))[0], 'masks#');
});

test('a browser without Intl.Segmenter still finds a Chinese word', () => {
  const locale = {...findLocale('zh-Hans'), tag: 'zh-Hans' as const};
  const records = createSearchRecords(createFixtureBook('zh-Hans', BOOKS['zh-Hans'] ?? {}));
  const input = {locale, edition: 'current' as const, records, stem: null, terms: [], words: {}};
  const file = formatSearchIndex(createSearchIndexFile(input));
  const Segmenter = Intl.Segmenter;
  try {
    Reflect.deleteProperty(Intl, 'Segmenter');
    const without = openSearchIndex(file, locale, 'current', null);
    for (const query of ['地塞米松', '俯卧位', '通气']) {
      assert.ok(
        queryIndex(without, query, 5).some(({record}) => record.text.includes(query)),
        query,
      );
    }
  } finally {
    Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
  }
});

const UNANSWERABLE: readonly string[] = [
  '',
  '   ',
  '!?…—«»()[]{}*+.^$|\\',
  '\u0000\u0001\u001B\u007F',
  '\uD83D',
  '\uDC00\uD800',
  '\u202E\u202C',
  'x'.repeat(10_000),
  `${'wxyz '.repeat(2_000)} dexamethasone`,
];

const ODD: readonly (readonly [query: string, first: string])[] = [
  ['<script>alert("dexamethasone")</script>', 'steroids#dose'],
  ['"; DROP TABLE dexamethasone', 'steroids#dose'],
  ['__proto__ constructor toString hydrocortisone', 'steroids#dose'],
  ['dexamethasone\u0000\u001B 6 mg\uD83D', 'steroids#dose'],
  ['\u202Edexamethasone\u202C', 'steroids#dose'],
  ['dexamethasone地塞米松ديكساميثازونдексаметазон6mgเดกซา', 'steroids#dose'],
  ['dexamethasone '.repeat(4_000), 'steroids#dose'],
];

test('any string gets an answer', async () => {
  for (const query of UNANSWERABLE) {
    for (const tag of ['en', 'zh-Hans', 'ar'] as const) {
      const {chapters} = answerQuery(await indexOf(tag), query, DIALOG_SIZE);
      assert.deepEqual(chapters, [], `${tag}: ${JSON.stringify(query.slice(0, 20))}`);
    }
  }
  for (const [query, first] of ODD)
    assert.equal((await places('en', query))[0], first, JSON.stringify(query.slice(0, 20)));
  assert.equal((await places('zh-Hans', '地'.repeat(10_000)))[0], undefined);
  assert.equal((await places('zh-Hans', '氧'))[0], 'oxygen#');
  // One letter is not yet enough for the beginning of a word.
  assert.deepEqual(await places('en', 'p'), []);
});

test('of what was pasted by mistake only the beginning is read', async () => {
  const index = await indexOf('en');
  const words = `dexametasone ${Array.from({length: 5_000}, (_value, at) => `word${at}`).join(' ')}`;
  const {chapters, suggestion} = answerQuery(index, words, DIALOG_SIZE);
  assert.equal(chapters[0]?.chapter, 'steroids');
  assert.equal(suggestion, words.slice(0, LONGEST_QUERY).replace('dexametasone', 'dexamethasone'));
  assert.equal(queryIndex(index, words, 1)[0]?.matches.units.length, MOST_UNITS);
});

const ENGLISH = findLocale('en');

/** Languages that are still to come: what counts is the entry that they will have. */
const COMING: readonly (readonly [tag: string, texts: readonly string[], query: string, found: string])[] = [
  ['ru', ['Дайте пациенту дексаметазон.', 'Маска для персонала.'], 'дексаметазона', 'Дайте'],
  ['ru', ['Лечение пациентов с одышкой.', 'Маска для персонала.'], 'пациентам', 'Лечение'],
  ['ru', ['Подключите ещё кислород.', 'Маска.'], 'кислорода еще', 'Подключите'],
  ['id', ['Pengobatan pasien dengan deksametason.', 'Masker untuk petugas.'], 'obat', 'Pengobatan'],
  ['id', ['Pemberian oksigen.', 'Masker untuk petugas.'], 'memberikan oksigen', 'Pemberian'],
  ['th', ['ให้ออกซิเจนแก่ผู้ป่วย', 'หน้ากากอนามัย'], 'ออกซิเจน', 'ให้ออกซิเจน'],
  ['th', ['จัดท่านอนคว่ำให้ผู้ป่วย', 'หน้ากากอนามัย'], 'นอนควำ', 'จัดท่า'],
  // Cut into pieces that stand elsewhere; only as a whole it is seen what was meant.
  ['th', ['ห้องความดันลบ', 'ห้องวัดความดัน วัดความดันในห้อง'], 'ห้องความดันลป', 'ห้องความดันลบ'],
  // With its accents a word is not another that differs in them.
  ['vi', ['Khử cạch. Khử cạch.', 'Khu cách ly.'], 'khu cách', 'Khu'],
  ['vi', ['Thở ôxy qua mũi.', 'Khẩu trang y tế.'], 'tho oxy', 'Thở'],
  ['vi', ['Tư thế nằm sấp.', 'Khẩu trang y tế.'], 'nam sap', 'Tư'],
];

test('languages that are to come', async () => {
  for (const [tag, texts, query, found] of COMING) {
    const locale = {...ENGLISH, tag, segmentsWords: tag === 'th'};
    const records = texts.map((text, at) =>
      createFixtureRecord({chapter: String(at), title: String(at), text}),
    );
    const [hit] = queryIndex(await openFixtureIndex(locale, records), query, 5);
    assert.ok(hit?.record.text.startsWith(found), `${tag}: ${query}`);
  }
});
