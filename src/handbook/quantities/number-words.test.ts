import assert from 'node:assert/strict';
import {test} from 'node:test';
import {comparatorsIn} from './comparators-in.ts';
import {numberWordsIn} from './number-words.ts';

const ROWS: readonly (readonly [language: string, text: string, numbers: string])[] = [
  ['ar', 'توفي أربعة مرضى', '4'],
  ['ar', 'في الأسبوع الأول', '1'],
  ['ar', 'وثلاثة أدوية', '3'],
  ['ar', 'بأربع جرعات', '4'],
  ['ar', 'أحد عشر مريضًا', '11'],
  ['ar', 'اثني عشر يومًا', '12'],
  ['ar', 'خمسة عشر أو خمسون', ''],
  ['ar', 'استخدام الجهاز ستؤدي', ''],
  ['ar', 'كل 30 ثانية', ''],
  ['tr', 'altı hasta', '6'],
  ['tr', 'altında, cilt altı', ''],
  ['tr', 'on bir hasta', '11'],
  ['tr', 'onlar için teknik', ''],
  ['tr', 'onuncu gün', '10'],
  ['en', 'the tendency of sixty eighteens', ''],
  ['en', 'the tenth of six', '6 10'],
  ['th', 'ผู้ป่วยสี่ราย', '4'],
  ['zh-Hans', '共三种', '3'],
];

for (const [language, text, numbers] of ROWS) {
  test(`number words in ${language}: ${text}`, () => {
    assert.equal(numberWordsIn(text, language).join(' '), numbers);
  });
}

test('an Arabic word of comparison is found with its vowel marks folded, and "to" is none', () => {
  assert.deepEqual(comparatorsIn('يُعطى حتى اليوم', 'ar').includes('≤'), true);
  assert.deepEqual(comparatorsIn('انقل المريض إلى القسم', 'ar'), []);
});
