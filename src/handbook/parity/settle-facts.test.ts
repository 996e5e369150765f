import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extractClinicalFacts} from '../quantities/index.ts';
import {compareFacts, type FactText} from './compare-facts.ts';

type Row = readonly [english: string, language: string, text: string];

const SAME: readonly Row[] = [
  ['Ask in the first week.', 'ja', '最初の1週間に尋ねる。'],
  ['Precautions in the second week of symptoms', 'ja', '症状の2週目の予防策'],
  ['Breaths per minute', 'ja', '1分あたりの呼吸数'],
  ['for two weeks after discharge', 'ja', '退院後2週間'],
  ['Two or more linked cases on a ward', 'ja', '1つの病棟で関連のある2例以上'],
  ['about twice the risk', 'ja', '約2倍のリスク'],
  ['thirteen steps', 'ja', '13の手順'],
  ['per million doses', 'ja', '100万回接種あたり'],
  ['2 capsules or tablets every 12 hours', 'zh-Hans', '2粒或2片，每12小时一次'],
  ['same as the blood flow (1 to 1)', 'zh-Hans', '与血流量相同（1比1）'],
  ['No injections into muscle.', 'zh-Hans', '不做肌内注射。'],
  ['a risk of < 1 in 10,000', 'zh-Hans', '风险 < 1/10,000'],
  ['Feed early by tube.', 'es', 'Alimente pronto por sonda.'],
];

const UNLIKE: readonly Row[] = [
  ['Ask in the first week.', 'ja', '最初の2週間に尋ねる。'],
  ['Ask in the first week.', 'ja', '最初の1か月に尋ねる。'],
  ['for two weeks after discharge', 'ja', '退院後3週間'],
  ['Two or more linked cases', 'ja', '関連のある2例以下'],
  ['about twice the risk', 'ja', '約3倍のリスク'],
  ['2 capsules or tablets', 'zh-Hans', '2粒或3片'],
  ['2 capsules or tablets', 'zh-Hans', '2粒或2 mg'],
  ['a mixture of 1 to 2', 'zh-Hans', '1比1的混合物'],
  ['Tablets by mouth', 'es', 'Comprimidos por sonda'],
  ['6 mg once daily', 'ja', '6 mgを1日2回'],
  ['6 mg daily, 8 mg/kg weekly', 'ja', '6 mg/日、8 mg/kg/日'],
  ['1 week', 'ja', '1か月、最初の1週間'],
  // A word of comparison and one "daily" in the sentence excused a sign and a period anywhere.
  ['less than half, or eGFR < 15: do not give', 'ru', 'меньше половины, или рСКФ 15: не назначать'],
  ['until the test: ritonavir 100 mg', 'vi', 'đến khi xét nghiệm: ritonavir ≤ 100 mg'],
  [
    'immunoglobulin 2 g/kg, aspirin 3 mg/kg daily',
    'ru',
    'иммуноглобулин 2 г/кг ежедневно, аспирин 3 мг/кг ежедневно',
  ],
  ['a risk of < 1 in 10,000', 'zh-Hans', '风险1/10,000'],
  // COVID-19 is a name and says no number.
  ['COVID-19: of 14 people 0', 'ja', 'COVID-19：14人中19人'],
  ['COVID-19: 19 patients', 'fr', 'COVID-19 : des patients'],
  ['no further tests', 'fr', 'plus de tests, 1 essai'],
];

describe('facts worded otherwise', () => {
  for (const [english, language, text] of SAME)
    it(`${english} = ${text}`, () => {
      assert.deepEqual(differences(english, language, text), []);
    });
  for (const [english, language, text] of UNLIKE)
    it(`${english} ≠ ${text}`, () => {
      assert.notDeepEqual(differences(english, language, text), []);
    });
});

function differences(english: string, language: string, text: string): readonly string[] {
  const {missing, added} = compareFacts(read(english, 'en'), read(text, language));
  return [...missing, ...added].map(({canonical}) => canonical);
}

function read(text: string, language: string): FactText {
  return {language, text, facts: extractClinicalFacts(text, language)};
}
