import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TermLanguage} from '../terms.ts';
import {compareNegations} from './compare-negations.ts';

// Each row: the English, its translation, and the translation with a "not" lost.
const NOT = 'Do not give dexamethasone to a patient who does not need oxygen.';
const WITHOUT = 'Give oxygen without delaying the test.';

const ROWS: readonly (readonly [language: TermLanguage, english: string, text: string, wrong: string])[] = [
  ['zh-Hans', NOT, '不得给不需要吸氧的患者使用地塞米松。', '给不需要吸氧的患者使用地塞米松。'],
  [
    'fr',
    NOT,
    'Ne pas donner de dexaméthasone à un patient qui n’a pas besoin d’oxygène.',
    'Donner de la dexaméthasone à un patient qui n’a pas besoin d’oxygène.',
  ],
  [
    'it',
    NOT,
    'Non dare desametasone a un paziente che non ha bisogno di ossigeno.',
    'Dare desametasone a un paziente che non ha bisogno di ossigeno.',
  ],
  [
    'ja',
    NOT,
    '酸素を必要としない患者にデキサメタゾンを投与しないでください。',
    '酸素を必要とする患者にデキサメタゾンを投与しないでください。',
  ],
  [
    'es',
    NOT,
    'No dé dexametasona a un paciente que no necesita oxígeno.',
    'Dé dexametasona a un paciente que no necesita oxígeno.',
  ],
  [
    'tr',
    NOT,
    'Oksijene ihtiyacı olmayan hastaya deksametazon vermeyin.',
    'Oksijene ihtiyacı olmayan hastaya deksametazon verin.',
  ],
  [
    'ar',
    NOT,
    'لا تُعطِ ديكساميثازون لمريض لا يحتاج إلى الأكسجين.',
    'أعطِ ديكساميثازون لمريض لا يحتاج إلى الأكسجين.',
  ],
  [
    'id',
    NOT,
    'Jangan berikan deksametason kepada pasien yang tidak membutuhkan oksigen.',
    'Berikan deksametason kepada pasien yang tidak membutuhkan oksigen.',
  ],
  [
    'ru',
    NOT,
    'Не назначайте дексаметазон пациенту, которому не нужен кислород.',
    'Назначайте дексаметазон пациенту, которому не нужен кислород.',
  ],
  ['th', NOT, 'ห้ามให้เดกซาเมทาโซนแก่ผู้ป่วยที่ไม่ต้องใช้ออกซิเจน', 'ให้เดกซาเมทาโซนแก่ผู้ป่วยที่ไม่ต้องใช้ออกซิเจน'],
  [
    'vi',
    NOT,
    'Không dùng dexamethason cho bệnh nhân không cần oxy.',
    'Dùng dexamethason cho bệnh nhân không cần oxy.',
  ],
  ['fr', WITHOUT, 'Donner de l’oxygène sans retarder le test.', 'Donner de l’oxygène et retarder le test.'],
  [
    'ar',
    'Give plasma only in a trial.',
    'لا تُعطِ البلازما إلا في تجربة سريرية.',
    'تُعطِ البلازما إلا في تجربة سريرية.',
  ],
  [
    'es',
    'Give it in non-severe illness.',
    'Adminístrelo en la enfermedad no grave.',
    'Adminístrelo en la enfermedad grave.',
  ],
];

for (const [language, english, text, wrong] of ROWS) {
  test(`negation in ${language}: ${text}`, () => {
    assert.equal(compareNegations(english, text, language, true), null);
    assert.equal(compareNegations(english, wrong, language, true)?.kind, 'lost');
  });
}

test('a "not" that the English does not have', () => {
  assert.deepEqual(compareNegations('Give oxygen.', 'Ne pas donner d’oxygène.', 'fr', true), {kind: 'added'});
});

// In Thai every denial is counted, and words that Thai says with a "not" are too: one that is left does not stand for both.
const COUNTED: readonly (readonly [english: string, text: string, wrong: string])[] = [
  [
    'Staff do not touch the mask and do not leave.',
    'เจ้าหน้าที่ไม่สัมผัสหน้ากากและไม่ออกไป',
    'เจ้าหน้าที่ไม่สัมผัสหน้ากากแล้วออกไป',
  ],
  [
    'Staff who are unvaccinated do not enter the room.',
    'เจ้าหน้าที่ที่ไม่ได้รับวัคซีนไม่เข้าห้อง',
    'เจ้าหน้าที่ที่ได้รับวัคซีนไม่เข้าห้อง',
  ],
];

for (const [english, text, wrong] of COUNTED) {
  test(`one of two Thai denials: ${english}`, () => {
    assert.equal(compareNegations(english, text, 'th', true), null);
    assert.deepEqual(compareNegations(english, wrong, 'th', true), {kind: 'lost', said: 1, meant: 2});
  });
}

// What is forbidden outside boxes too: beside another denial of the sentence the lost one did not show.
const ORDER = 'Do not order: antibiotic without signs of bacterial infection.';
const FORBIDDEN: readonly (readonly [
  language: TermLanguage,
  english: string,
  text: string,
  wrong: string,
])[] = [
  ['zh-Hans', ORDER, '不得开具：无细菌感染征象时的抗菌药物。', '开具：无细菌感染征象时的抗菌药物。'],
  ['th', ORDER, 'ห้ามสั่ง: ยาปฏิชีวนะเมื่อไม่มีอาการติดเชื้อ', 'สั่ง: ยาปฏิชีวนะเมื่อไม่มีอาการติดเชื้อ'],
  [
    'fr',
    ORDER,
    'Ne pas prescrire : antibiotique sans signe d’infection bactérienne.',
    'Prescrire : antibiotique sans signe d’infection bactérienne.',
  ],
  ['ar', 'Never override the alarm.', 'لا تتجاوز الإنذار أبدًا.', 'تتجاوز الإنذار.'],
];

for (const [language, english, text, wrong] of FORBIDDEN) {
  test(`a prohibition outside a box in ${language}: ${text}`, () => {
    assert.equal(compareNegations(english, text, language, false), null);
    assert.equal(compareNegations(english, wrong, language, false)?.kind, 'lost');
  });
}

test('a prohibition outside a box may be said by a word that denies otherwise', () => {
  const english = 'Do not use antibodies: they were no longer used.';
  assert.equal(compareNegations(english, 'ห้ามใช้แอนติบอดี: เลิกใช้แล้ว', 'th', false), null);
});

test('a "not" outside a box that the English does not have', () => {
  const wrong = 'Ne pas commencer à 6 mL/kg.';
  assert.deepEqual(compareNegations('Start at 6 mL/kg.', wrong, 'fr', false), {kind: 'added'});
  assert.equal(compareNegations('Start at 6 mL/kg.', 'Commencer à 6 mL/kg.', 'fr', false), null);
});

// Words that look like a denial and are none.
const SOUND: readonly (readonly [language: TermLanguage, english: string, text: string])[] = [
  ['vi', 'Ask whether the patient can eat.', 'Hỏi bệnh nhân có ăn được không.'],
  ['tr', 'The steps are usual practice.', 'Adımlar olağan uygulamadır.'],
  ['tr', 'the risk of contact', 'temasın riski'],
  ['ja', 'First divide by 0.133.', 'まず0.133で割ります。'],
];

for (const [language, english, text] of SOUND) {
  test(`no "not" in ${language}: ${text}`, () => {
    assert.equal(compareNegations(english, text, language, false), null);
  });
}
