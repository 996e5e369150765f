import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extractClinicalFacts} from '../quantities/index.ts';
import {compareOrder} from './compare-order.ts';
import type {FactText} from './compare-facts.ts';

type Row = readonly [english: string, language: string, text: string];

const EXCHANGED: readonly Row[] = [
  ['200 mg IV on day 1, 100 mg IV on days 2 and 3', 'fr', '100 mg IV le jour 1, 200 mg IV les jours 2 et 3'],
  ['PaO₂ < 80%, SpO₂ > 92%', 'tr', 'PaO₂ > %92, SpO₂ < %80'],
  ['suction every 4 hours, turn every 2 hours', 'zh-Hans', '每2小时吸痰，每4小时翻身'],
  ['remdesivir IV, paracetamol by mouth', 'es', 'remdesivir por vía oral, paracetamol IV'],
  ['from 10 March 2020, again 4 May 2021', 'it', 'dal 4 maggio 2021, di nuovo 10 marzo 2020'],
  ['no deaths in 12 with and 15 without', 'ru', 'смертей нет: 15 с препаратом и 12 без него'],
  ['died: 38 of 227 and 35 of 222', 'ja', '死亡：227人中35人、222人中38人'],
];

const AS_IN_ENGLISH: readonly Row[] = [
  ['give 5 mg every 12 hours for 3 days', 'tr', '3 gün boyunca 12 saatte bir 5 mg verin'],
  ['died: 38 of 227 and 35 of 222', 'ja', '死亡：227人中38人、222人中35人'],
  ['200 mg on day 1, 200 mg on day 2', 'fr', '200 mg le jour 1, 200 mg le jour 2'],
  ['483 lavages in 16 units, January 2020', 'tr', '16 birimde 483 lavaj, Ocak 2020'],
];

describe('order of facts', () => {
  for (const [english, language, text] of EXCHANGED)
    it(`${english} ≠ ${text}`, () => {
      assert.equal(compareOrder(read(english, 'en'), read(text, language)).length, 1);
    });
  for (const [english, language, text] of AS_IN_ENGLISH)
    it(`${english} = ${text}`, () => {
      assert.deepEqual(compareOrder(read(english, 'en'), read(text, language)), []);
    });
});

function read(text: string, language: string): FactText {
  return {language, text, facts: extractClinicalFacts(text, language)};
}
