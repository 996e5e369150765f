import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toString} from 'mdast-util-to-string';
import {parseMarkdown} from '../../src/handbook/markdown-syntax.ts';
import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {FindEdits} from './mutation.ts';
import {negationRemoved} from './negation-faults.ts';
import {decimalLost, dividedByTen, rangeSwapped, timesTen} from './number-faults.ts';
import {poleExchanged} from './opposite-faults.ts';
import {createRandom, sample} from './sample.ts';
import {rowsSwapped, stepDropped} from './structure-faults.ts';
import {comparatorFlipped, intervalChanged, routeChanged, unitChanged} from './word-faults.ts';

const ROWS: readonly (readonly [
  name: string,
  edits: FindEdits,
  language: TermLanguage,
  text: string,
  wrong: readonly string[],
])[] = [
  ['× 10', timesTen, 'fr', '0,5 mg, IL-6', ['5 mg, IL-6']],
  ['× 10 with a thousand', timesTen, 'fr', '1 000 mg', ['10000 mg']],
  ['÷ 10', dividedByTen, 'zh-Hans', '15 mg', ['1.5 mg']],
  ['decimal lost', decimalLost, 'es', '0,64 y 5', ['64 y 5']],
  ['range', rangeSwapped, 'ar', '4–8 mL', ['8–4 mL']],
  ['unit', unitChanged, 'ru', '6 мг', ['6 г']],
  ['unit of time', unitChanged, 'it', '12 ore', ['12 giorno']],
  ['comparator', comparatorFlipped, 'ja', '≥ 5日', ['≤ 5日']],
  ['interval', intervalChanged, 'en', 'every 12 hours', ['every 8 hours']],
  ['route', routeChanged, 'en', '6 mg IV', ['6 mg by mouth']],
  ['negation', negationRemoved, 'fr', 'Ne pas donner', ['Donner']],
  ['opposite', poleExchanged, 'fr', 'Avant le test', ['Après le test']],
  ['opposite without spaces', poleExchanged, 'zh-Hans', '危重症，重症监护，重症', ['危重症，重症监护，轻症']],
];

for (const [name, edits, language, text, wrong] of ROWS) {
  test(`a planted fault: ${name}`, () => {
    const found = edits(text, language).map(
      ({start, end, replacement}) => text.slice(0, start) + replacement + text.slice(end),
    );
    assert.deepEqual(found, wrong);
  });
}

test('rows that are swapped are all there still, below the header', () => {
  const [block] = parseMarkdown('| a |\n| - |\n| b |\n| c |\n| d |\n').children;
  assert.ok(block);
  const mutants = rowsSwapped(block).map((plant) => {
    const table = plant();
    assert.ok(table.type === 'table');
    return table.children.map((row) => toString(row)).join('');
  });
  assert.deepEqual(mutants, ['acbd', 'abdc']);
});

test('a planted fault leaves the block as it is', () => {
  for (const [plants, text] of [
    [stepDropped, '1. a\n2. b\n3. c\n'],
    [rowsSwapped, '| a |\n| - |\n| b |\n| c |\n| d |\n'],
  ] as const) {
    const [block] = parseMarkdown(text).children;
    assert.ok(block);
    const before = JSON.stringify(block);
    const mutants = plants(block).map((plant) => JSON.stringify(plant()));
    assert.equal(JSON.stringify(block), before);
    assert.equal(new Set([before, ...mutants]).size, mutants.length + 1);
  }
});

test('a sample is the same for the same seed', () => {
  const items = Array.from({length: 100}, (_, place) => place);
  assert.deepEqual(sample(items, 5, createRandom('a')), sample(items, 5, createRandom('a')));
  assert.notDeepEqual(sample(items, 5, createRandom('a')), sample(items, 5, createRandom('b')));
});
