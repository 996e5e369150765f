import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shiftDecimal} from './decimal.ts';
import {readNumber, type NumberHabits} from './read-number.ts';

const POINT: NumberHabits = {decimalMark: '.', spaceInThousands: false};
const COMMA: NumberHabits = {decimalMark: ',', spaceInThousands: false};
const COMMA_SPACE: NumberHabits = {decimalMark: ',', spaceInThousands: true};

const NUMBERS: readonly (readonly [text: string, habits: NumberHabits, value: string, read: string])[] = [
  ['0.5', POINT, '0.5', '0.5'],
  ['0,5', POINT, '0.5', '0,5'],
  ['0.5', COMMA, '0.5', '0.5'],
  ['1,000', POINT, '1000', '1,000'],
  ['1.000', POINT, '1', '1.000'],
  ['1.000', COMMA, '1000', '1.000'],
  ['1,000', COMMA, '1', '1,000'],
  ['0.125', COMMA, '0.125', '0.125'],
  ['0,125', POINT, '0.125', '0,125'],
  ['1.234,5', COMMA, '1234.5', '1.234,5'],
  ['1,234.5', POINT, '1234.5', '1,234.5'],
  ['1,234,567', POINT, '1234567', '1,234,567'],
  ['1 000', COMMA_SPACE, '1000', '1 000'],
  ['1 000', POINT, '1000', '1 000'],
  ['3 100', POINT, '3', '3'],
  ['1 234,5', COMMA_SPACE, '1234.5', '1 234,5'],
  ['1\u00A0234', POINT, '1234', '1\u00A0234'],
  ['10 0000', COMMA_SPACE, '10', '10'],
  ['1,2,3', POINT, '1', '1'],
  ['007.50', POINT, '7.5', '007.50'],
  ['2½', POINT, '2.5', '2½'],
  ['.5', POINT, '0.5', '.5'],
  ['93.', POINT, '93', '93'],
];

describe('numbers', () => {
  for (const [text, habits, value, read] of NUMBERS) {
    it(`${text} with the decimal mark ${habits.decimalMark}`, () => {
      const number = readNumber(text, 0, habits);
      assert.deepEqual([number?.value, text.slice(0, number?.end)], [value, read]);
    });
  }

  it('reads no version as a number', () => {
    assert.equal(readNumber('1.2.3', 0, POINT), null);
  });

  it('moves the decimal mark without floating point', () => {
    assert.equal(shiftDecimal('0.1', 3), '100');
    assert.equal(shiftDecimal('2.5', 6), '2500000');
    assert.equal(shiftDecimal('1', -3), '0.001');
    assert.equal(shiftDecimal('12.345', 1), '123.45');
  });
});
