import assert from 'node:assert/strict';
import {test} from 'node:test';
import {composeText, foldText} from './fold-text.ts';

const FOLDED: readonly (readonly [text: string, folded: string, why: string])[] = [
  ['SpO₂', 'spo2', 'subscript'],
  ['10⁹/L m²', '109/l m2', 'superscript'],
  ['Dexaméthasone', 'dexamethasone', 'French accents'],
  ['œdème', 'oedeme', 'French ligature'],
  ['Größe', 'grosse', 'German sharp s'],
  ['IŞIK ışık İlaç', 'isik isik ilac', 'Turkish dotted and dotless i'],
  ['Thở ôxy qua đường mũi', 'tho oxy qua duong mui', 'Vietnamese tones and đ'],
  ['кислород ещё', 'кислород еще', 'Russian ё'],
  ['ＩＣＵ １２', 'icu 12', 'full width'],
  ['أإآٱ', 'اااا', 'Arabic alef with hamza, madda, wasla'],
  ['مُسْتَشْفًى', 'مستشفي', 'Arabic harakat and alef maqsura'],
  ['رئة', 'ريه', 'Arabic hamza on its chair, taa marbuta'],
  ['أكـــسجين', 'اكسجين', 'Arabic tatweel'],
  ['٦ ۶ ६ ৬', '6 6 6 6', 'digits of other scripts'],
  ['デキサメタゾン', 'できさめたぞん', 'katakana as hiragana, voiced letters kept'],
  ['น้ำ', foldText('น้ํา'), 'Thai vowel in one or two code points'],
  ['น้ำค่า', foldText('นําคา'), 'Thai tone marks'],
  ['co\u00ADro\u200Bna', 'corona', 'characters without a shape'],
];

test('text is folded to the form in which it is compared', () => {
  for (const [text, folded, why] of FOLDED) assert.equal(foldText(text), folded, why);
});

test('folding twice changes nothing', () => {
  for (const [text] of FOLDED) assert.equal(foldText(foldText(text)), foldText(text), text);
});

test('composing mends half-width kana and split letters, and leaves the rest as it is written', () => {
  assert.equal(composeText('ﾃﾞｷｻﾒﾀｿﾞﾝ'), 'デキサメタゾン');
  assert.equal(composeText('de\u0301cubitus'), 'décubitus');
  assert.equal(composeText('使用地塞米松，每日一次（6 mg）'), '使用地塞米松，每日一次（6 mg）');
  assert.equal(composeText('น้ำ'), 'น้ำ');
});
