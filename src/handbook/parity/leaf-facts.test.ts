import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareFacts} from './compare-facts.ts';
import {comparedFacts} from './leaf-facts.ts';

/** Portuguese has no table: figures and symbols are compared, words are not. */
const ROWS: readonly (readonly [english: string, text: string, different: boolean])[] = [
  ['Give 6 mg by mouth every 12 hours.', 'Dê 6 mg por via oral a cada 12 horas.', false],
  ['Give 0.5 mg/kg IV for ≥ 30 minutes.', 'Dê 0,5 mg/kg por via intravenosa por ≥ 30 minutos.', false],
  ['SpO₂ ≤ 93%, 1,000 mg/L, 4–8 mL/kg', 'SpO₂ ≤ 93%, 1.000 mg/L, 4–8 mL/kg', false],
  ['on 10 November 2023, in three trials', 'em 10 de novembro de 2023, em 3 ensaios', false],
  ['Give 6 mg.', 'Dê 60 mg.', true],
  ['Give 0.5 mg.', 'Dê 5 mg.', true],
  ['Give 5 mg.', 'Dê 5 g.', true],
  ['every 12 hours', 'a cada 2 horas', true],
  ['SpO₂ ≤ 93%', 'SpO₂ ≥ 93%', true],
  ['4–8 mL', '8–4 mL', true],
];

for (const [english, text, different] of ROWS) {
  test(`without a table: ${english} | ${text}`, () => {
    const leaf = (value: string) => ({type: 'text', value}) as const;
    const [source, translation] = comparedFacts(leaf(english), leaf(text), 'pt-BR');
    const {missing, added} = compareFacts(
      {language: 'en', text: english, facts: source},
      {language: 'pt-BR', text, facts: translation},
    );
    assert.equal(missing.length + added.length > 0, different);
  });
}
