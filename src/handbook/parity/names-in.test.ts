import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TermLanguage} from '../terms.ts';
import {namesIn} from './names-in.ts';

const ROWS: readonly (readonly [language: TermLanguage, text: string, names: readonly string[]])[] = [
  ['en', 'PaO₂/FiO₂ < 150 and PaCO₂ 50 mmHg', ['PaO2', 'FiO2', 'PaCO2']],
  ['en', 'an N95-class mask, FFP2 or FFP3', ['N95', 'FFP2', 'FFP3']],
  ['en', 'IL-6, H7N9, CYP3A4; grade AIIa, then CIII', ['IL6', 'H7N9', 'CYP3A4', 'AIIa', 'CIII']],
  ['en', 'COVID-19 and SARS-CoV-2, O₂ and CO₂, 95% CI 1.0–2.0, type II, 5 mL, IV', []],
  ['zh-Hans', '其级别为FFP2或N95', ['FFP2', 'N95']],
  ['ja', '呼吸用防護具（N95マスクなど）', []],
  ['ja', '呼吸用防護具（N59マスクなど）', ['N59']],
  ['id', 'Ke-71 studi', []],
  ['ru', 'антагонист ИЛ-6, группа AB0', ['IL6']],
];

for (const [language, text, names] of ROWS) {
  test(`names in ${language}: ${text}`, () => {
    assert.deepEqual(namesIn(text, language), names);
  });
}
