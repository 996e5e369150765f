import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseMarkdown} from '../handbook/markdown-syntax.ts';
import {plainText} from './plain-text.ts';

const CASES: readonly (readonly [markdown: string, text: string])[] = [
  ['Give **6 mg** once.:cite[who-drugs-2023 nih-2024] Then stop.', 'Give 6 mg once. Then stop.'],
  ['7–10 days (WHO :cite[who-corticosteroids-2020]); then less', '7–10 days (WHO); then less'],
  ['See [severity](/diagnosis/classification#severity).', 'See severity.'],
  ['- one;\n- two\n  - three', 'one; · two · three'],
  ['| drug | dose |\n| --- | --- |\n| dexamethasone | 6 mg |', 'drug · dose | dexamethasone · 6 mg'],
  ['| drug | dose |\n| --- | --- |\n| | 6 mg |\n| none | |\n| a | b |', 'drug · dose | 6 mg | none | a · b'],
  [':::danger[Never mix]\nDo not.\n:::', 'Never mix · Do not.'],
  [
    ':::recommendation{#x direction="for" strength="strong" sources="nih-2024" date="2024-02-29"}\nGive.\n:::',
    'Give.',
  ],
  ['::references', ''],
  ['a <!-- note --> text', 'a text'],
  ['one\ntwo\u00A0mg', 'one two\u00A0mg'],
  ['$\\mathrm{PaO_2}$ in mmHg', 'PaO2 in mmHg'],
  ['$$\n\\mathrm{P/F} = \\frac{\\mathrm{PaO_2}}{\\mathrm{FiO_2}}\n$$', 'P/F = PaO2/FiO2'],
  ['$\\frac{\\mathrm{FiO_2} \\times \\overline{P}_{\\mathrm{aw}}}{\\mathrm{PaO_2}}$', '(FiO2 × Paw)/PaO2'],
  [
    '$\\left(\\frac{a}{b}\\right)_{\\mathrm{corr}} \\div 760 \\geq 5\\ \\mathrm{kPa}$',
    '(a/b)corr ÷ 760 ≥ 5 kPa',
  ],
];

test('a block gives the words that its reader sees', () => {
  for (const [markdown, text] of CASES) assert.equal(plainText(parseMarkdown(markdown)), text, markdown);
});
