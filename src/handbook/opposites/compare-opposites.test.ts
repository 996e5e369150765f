import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TermLanguage} from '../terms.ts';
import {compareOpposites} from './compare-opposites.ts';

// Each row: the English, its translation, and the translation turned round.
const STOP = 'Stop the drug before the operation.';
const HIGH = 'Give it to adults with a high risk.';

const ROWS: readonly (readonly [language: TermLanguage, english: string, text: string, wrong: string])[] = [
  ['zh-Hans', STOP, '手术之前停用该药。', '手术之后停用该药。'],
  ['zh-Hans', HIGH, '用于高风险成人。', '用于高风险儿童。'],
  ['ja', STOP, '手術の前に中止する。', '手術の前に開始する。'],
  ['ja', HIGH, '高リスクの成人に投与する。', '低リスクの成人に投与する。'],
  ['th', STOP, 'หยุดยาก่อนผ่าตัด', 'หยุดยาหลังผ่าตัด'],
  ['fr', STOP, 'Arrêter le médicament avant l’opération.', 'Arrêter le médicament après l’opération.'],
  [
    'it',
    STOP,
    'Interrompere il farmaco prima dell’intervento.',
    'Iniziare il farmaco prima dell’intervento.',
  ],
  ['es', STOP, 'Suspenda el fármaco antes de la operación.', 'Suspenda el fármaco después de la operación.'],
  ['tr', STOP, 'İlacı ameliyattan önce kesin.', 'İlacı ameliyattan sonra kesin.'],
  ['ar', STOP, 'أوقف الدواء قبل العملية.', 'أوقف الدواء بعد العملية.'],
  ['id', STOP, 'Hentikan obat sebelum operasi.', 'Mulai obat sebelum operasi.'],
  ['ru', STOP, 'Отмените препарат до операции.', 'Отмените препарат после операции.'],
  ['vi', STOP, 'Ngừng thuốc trước phẫu thuật.', 'Ngừng thuốc sau phẫu thuật.'],
];

for (const [language, english, text, wrong] of ROWS) {
  test(`opposites in ${language}: ${wrong}`, () => {
    for (const strict of [true, false]) {
      assert.deepEqual(compareOpposites(english, text, language, strict), []);
      assert.equal(compareOpposites(english, wrong, language, strict).length, 1);
    }
  });
}

test('the fault names the pair and both words', () => {
  const [fault] = compareOpposites('Give it after the test.', 'Donner avant le test.', 'fr', true);
  assert.deepEqual(fault, {
    pair: 'after/before',
    meant: 'after',
    said: 'avant',
    english: 'Give it after the test.',
    text: 'Donner avant le test.',
  });
});

test('words are counted in a box, and outside it one that is left is enough', () => {
  const english = 'Clean before use, and dry before use.';
  const wrong = 'Nettoyer avant l’emploi et sécher après l’emploi.';
  assert.equal(compareOpposites(english, wrong, 'fr', true).length, 1);
  assert.equal(compareOpposites(english, wrong, 'fr', false).length, 0);
});

// Words that look like an opposite and are none.
const SOUND: readonly (readonly [language: TermLanguage, english: string, text: string])[] = [
  ['fr', 'Give milder sedation.', 'Donner une sédation moins sévère.'],
  ['zh-Hans', 'Trained before they enter.', '培训后，才可进入。'],
  ['ja', 'After this, choose for the task in front of you.', 'これを読み、目の前の業務に合わせて選ぶ。'],
  ['es', 'Clean the rail before the floor.', 'Limpie primero la baranda y después el suelo.'],
];

for (const [language, english, text] of SOUND) {
  test(`no opposite in ${language}: ${text}`, () => {
    assert.deepEqual(compareOpposites(english, text, language, true), []);
  });
}
