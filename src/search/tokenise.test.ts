import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale, type Locale} from '../handbook/locales.ts';
import {createSegmentWords} from './segment-words.ts';
import {createTokenise} from './tokenise.ts';

const ENGLISH = findLocale('en');
const FRENCH = findLocale('fr');
const ARABIC = findLocale('ar');
const CHINESE = findLocale('zh-Hans');
// Languages that are still to come: what counts is the entry that they will have.
const THAI: Locale = {...ENGLISH, tag: 'th', segmentsWords: true};
const JAPANESE: Locale = {...ENGLISH, tag: 'ja', segmentsWords: true};
const TURKISH: Locale = {...ENGLISH, tag: 'tr', decimalMark: ',', thousandsMarks: ['.']};
const VIETNAMESE: Locale = {...ENGLISH, tag: 'vi', decimalMark: ',', thousandsMarks: ['.']};

function terms(locale: Locale, text: string): readonly string[] {
  return createTokenise(locale)(text).map(({term}) => term);
}

const EXACT: readonly (readonly [Locale, string, string])[] = [
  [ENGLISH, 'SpO₂ ≤ 93% or PaO₂/FiO₂', 'spo2 93 or pao2 fio2'],
  [ENGLISH, 'dexamethasone 6 mg, 0.5–1 mg/kg', 'dexamethasone 6 mg 0.5 1 mg kg'],
  [ENGLISH, '6mg', '6 mg'],
  [ENGLISH, '1,000 mg and 1000 mg', '1000 mg and 1000 mg'],
  [ENGLISH, 'IL-6', 'il 6'],
  [ENGLISH, 'SARS-CoV-2 (COVID-19)', 'sars cov 2 covid 19'],
  [ENGLISH, 'non-invasive', 'non invasive'],
  [ENGLISH, '2023-11-10', '2023 11 10'],
  [ENGLISH, 'patient’s', 'patient s'],
  [FRENCH, 'L’oxygène : 0,5 mg', 'l oxygene 0.5 mg'],
  [FRENCH, '1\u202F000 mL, 1 000 mL, 1000 mL', '1000 ml 1000 ml 1000 ml'],
  [ARABIC, 'الأُكسجين أكسجين اكسجين بالأكسجين', 'اكسجين اكسجين اكسجين اكسجين'],
  [ARABIC, 'والالتهاب التهاب', 'تهاب تهاب'],
  [ARABIC, 'ألم في الرئة', 'الم في ريه'],
  [ARABIC, '١٬٠٠٠ ملغ أو ٠٫٥', '1000 ملغ او 0.5'],
  [TURKISH, 'İlaç 1.000 mg, %50; 0,5 mL; IŞIK', 'ilac 1000 mg 50 0.5 ml isik'],
  [VIETNAMESE, 'Thở ôxy đường mũi 1.000', 'tho oxy duong mui 1000'],
];

test('words and numbers of languages that separate them', () => {
  for (const [locale, text, expected] of EXACT) {
    assert.equal(terms(locale, text).join(' '), expected, `${locale.tag}: ${text}`);
  }
});

const INSIDE: readonly (readonly [Locale, string, readonly string[]])[] = [
  [
    CHINESE,
    '地塞米松6 mg，每日一次；俯卧位通气治疗重型患者SpO₂≤93%',
    ['6', 'mg', '通气', '治疗', '患者', 'spo2', '93'],
  ],
  [JAPANESE, 'デキサメタゾンを１日１回６mg投与する', ['できさめたぞん', '投与', '1', '6', 'mg']],
  [THAI, 'ให้ออกซิเจนแก่ผู้ป่วย 6 mg', ['ออกซิเจน', 'ปวย', '6', 'mg']],
];

test('words of languages that do not separate them', () => {
  for (const [locale, text, words] of INSIDE) {
    const found = terms(locale, text);
    for (const word of words) assert.ok(found.includes(word), `${locale.tag}: ${word} in ${found.join(' ')}`);
  }
});

test('without Intl.Segmenter, pairs of characters', () => {
  const tokenise = createTokenise(CHINESE, createSegmentWords('zh-Hans', null));
  assert.deepEqual(
    tokenise('地塞米松 6 mg 氧').map(({term}) => term),
    ['地塞', '塞米', '米松', '6', 'mg', '氧'],
  );
});

test('a token knows where it stands in the text', () => {
  for (const [locale, text] of [...EXACT, ...INSIDE]) {
    const once = (part: string): string => createTokenise(locale)(part).at(-1)?.term ?? '';
    for (const {term, start, end} of createTokenise(locale)(text)) {
      if (locale.segmentsWords) assert.ok(start < end && end <= text.length, term);
      else assert.equal(once(text.slice(start, end)), term, `${locale.tag}: ${text}`);
    }
  }
});

test('nothing that is typed makes it fail', () => {
  for (const text of [
    '',
    ' ',
    '!?…',
    '\u0000\u0007\u001B',
    '\uD83D',
    '\uDE00x',
    '<b>&',
    '🫁',
    'é'.repeat(10_000),
  ]) {
    for (const locale of [ENGLISH, CHINESE, ARABIC])
      assert.ok(terms(locale, text).every((term) => term.length <= 64));
  }
});
