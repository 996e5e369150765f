import assert from 'node:assert/strict';
import {test} from 'node:test';
import {allowedMistakes, createFindNear, findNearParts} from './near-words.ts';

const WORDS = ['dexamethasone', 'tocilizumab', 'oxygen', 'oxygenation', 'prone', 'mask', 'дексаметазон'];

const NEAR: readonly (readonly [typed: string, found: string | null, why: string])[] = [
  ['dexametasone', 'dexamethasone', 'a letter missing'],
  ['dexamethassone', 'dexamethasone', 'a letter too many'],
  ['dexamethazone', 'dexamethasone', 'a wrong letter'],
  ['dexamehtasone', 'dexamethasone', 'two letters swapped'],
  ['tocilizumad', 'tocilizumab', 'the last letter'],
  ['oxigen', 'oxygen', 'a short word'],
  ['tocilzu', 'tocilizumab', 'unfinished and misspelt'],
  ['дексометазон', 'дексаметазон', 'another script'],
  ['masc', 'mask', 'four letters'],
  ['mas', null, 'too short'],
  ['xyz', null, 'nothing like it'],
];

test('nearly the same words are found', () => {
  const find = createFindNear(WORDS);
  for (const [typed, found, why] of NEAR) {
    const [best] = [...find(typed, allowedMistakes(typed))].sort(
      (one, other) => one.mistakes - other.mistakes,
    );
    assert.equal(best === undefined ? null : WORDS[best.at], found, why);
  }
});

test('a part of a text without spaces is found with a letter wrong, missing, added or swapped', () => {
  const text = '患者使用地塞米松每日一次';
  const rows: readonly (readonly [part: string, most: 0 | 1 | 2, found: boolean])[] = [
    ['地塞米松', 1, true],
    ['地赛米松', 1, true],
    ['地塞松', 1, true],
    ['地塞米米松', 1, true],
    ['塞地米松', 1, true],
    ['地米塞松', 1, true],
    ['塞地松米', 1, false],
    ['塞地松米', 2, true],
    ['天赛米松', 1, false],
    ['天赛米松', 2, true],
    ['地', 0, false],
    ['地'.repeat(100), 2, false],
  ];
  for (const [part, most, found] of rows)
    assert.equal(findNearParts(text, part, most).length > 0, found, part);
});
