import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractClinicalFacts} from '../quantities/index.ts';
import {missingNumberWords} from './compare-number-words.ts';
import type {FactText} from './compare-facts.ts';

const ROWS: readonly (readonly [english: string, language: string, text: string, missing: string])[] = [
  ['Three drugs are preferred.', 'ru', 'Предпочтительны три препарата.', ''],
  ['Three drugs are preferred.', 'ru', 'Предпочтительны два препарата.', 'Three'],
  ['three or more antivirals', 'ru', 'Пять или более противовирусных', 'three'],
  ['two antivirals', 'ja', '2種類の抗ウイルス薬', ''],
  ['two antivirals', 'ja', '1種類の抗ウイルス薬', 'two'],
  ['two antivirals', 'ja', '12種類の抗ウイルス薬', 'two'],
  ['two antivirals for 2.5 hours', 'fr', 'un antiviral pendant 2,5 heures', 'two'],
  ['two nurses', 'ar', 'يتحقق ممرضان', ''],
  ['two nurses', 'ar', 'يتحقق ثلاثة ممرضين', 'two'],
  ['four nurses', 'ar', 'يتحقق ثلاثة ممرضين', 'four'],
  ['three WHO grades', 'zh-Hans', 'WHO三级', ''],
  ['twice the risk', 'es', 'el doble de riesgo', ''],
  ['six steps', 'pt-BR', 'seis etapas', ''],
];

for (const [english, language, text, missing] of ROWS) {
  test(`number words in ${language}: ${english} | ${text}`, () => {
    assert.equal(missingNumberWords(read(english, 'en'), read(text, language)).join(' '), missing);
  });
}

function read(text: string, language: string): FactText {
  return {language, text, facts: extractClinicalFacts(text, language)};
}
