import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractClinicalFacts} from '../quantities/index.ts';
import {compareFacts, type FactText} from './compare-facts.ts';

const read = (text: string, language: string): FactText => ({
  text,
  language,
  facts: extractClinicalFacts(text, language),
});

const SAME: readonly (readonly [language: string, english: string, text: string])[] = [
  ['fr', 'Give 0.5 mg/kg every 12 hours.', 'Toutes les 12 heures : 0,5 mg/kg.'],
  ['zh-Hans', 'one randomised trial, 4 series', '1项随机试验、4项系列'],
  ['fr', 'not more than dexamethasone 6 mg', 'ne pas donner plus de 6 mg de dexaméthasone'],
  ['zh-Hans', 'on days 2 and 3', '第2天和第3天'],
  ['zh-Hans', 'between March 2020 and November 2021', '2020年3月至2021年11月'],
  ['zh-Hans', 'fungal blood tests ≥ 2 times a week', '每周做真菌血液检查 ≥ 2次'],
  ['zh-Hans', 'biosafety level 3', '按BSL-3级防护'],
  ['ar', 'in November 2023', 'في تشرين الثاني/نوفمبر 2023'],
  ['fr', '8 mg/kg (maximum 800 mg)', '8 mg/kg (sans dépasser 800 mg)'],
  ['fr', 'for up to 10 days', 'pour une durée maximale de 10 jours'],
  ['vi', 'about 6 in 100 people', 'khoảng 6 trên 100 người'],
  ['ar', 'by mouth or IV', 'عن طريق الفم أو الوريد'],
  ['zh-Hans', 'by mouth or IV', '口服或静脉给予'],
  ['tr', 'once daily', 'günde tek doz'],
  ['ru', '5 mg IV', '5 мг в вену'],
  ['fr', 'device and daily care', 'dispositif et soins quotidiens'],
];

const DIFFERENT: readonly (readonly [language: string, english: string, text: string, said: string])[] = [
  ['vi', 'in 6 of more than 100 people', '6 trong 100 người', '->100 +100'],
  ['fr', 'Give 5 mg.', 'Donner 50 mg.', '-5 mg +50 mg'],
  ['fr', 'at least 30 minutes', 'au plus 30 minutes', '-≥30 minute +≤30 minute'],
  ['ar', 'SpO₂ ≤ 93%', 'SpO₂ ≥ 93%', '-≤93% +≥93%'],
  ['ja', '4–8 mL/kg', '8–4 mL/kg', '-4–8 mL/kg +8–4 mL/kg'],
  [
    'es',
    'every 12 hours, IV',
    'cada 8 horas, por vía oral',
    '-every 12 hour -intravenous +every 8 hour +oral',
  ],
  ['zh-Hans', '10 trials', '1项试验', '-10 +1'],
  ['ar', 'in November 2023', 'في تشرين الثاني/مايو 2023', '-2023-11'],
  ['ar', 'in May 2023', 'في تشرين الثاني/مايو 2023', '-2023-05'],
  ['fr', '10 November 2023', '10 décembre 2023', '-2023-11-10 +2023-12-10'],
];

for (const [language, english, text] of SAME) {
  test(`the same in ${language}: ${english} = ${text}`, () => {
    assert.deepEqual(compareFacts(read(english, 'en'), read(text, language)), {missing: [], added: []});
  });
}

for (const [language, english, text, said] of DIFFERENT) {
  test(`not the same in ${language}: ${english} ≠ ${text}`, () => {
    const {missing, added} = compareFacts(read(english, 'en'), read(text, language));
    const found = [
      ...missing.map(({canonical}) => `-${canonical}`),
      ...added.map(({canonical}) => `+${canonical}`),
    ];
    assert.equal(found.join(' '), said);
  });
}
