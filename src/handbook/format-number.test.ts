import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatNumber} from './format-number.ts';
import type {LocaleTag} from './locales.ts';

const ROWS: readonly (readonly [number, LocaleTag, Parameters<typeof formatNumber>[2], string])[] = [
  [0.8, 'en', {decimals: 2}, '0.80'],
  [0.8, 'fr', {decimals: 2}, '0,80'],
  [0.8, 'zh-Hans', {decimals: 2}, '0.80'],
  [0.8, 'ar', {decimals: 2}, '0.80'],
  [1698, 'en', {decimals: 0}, '1,698'],
  [1698, 'fr', {decimals: 0}, '1\u202F698'],
  [1698, 'it', {decimals: 0}, '1.698'],
  [1698, 'es', {decimals: 0}, '1\u202F698'],
  [11520, 'es', {decimals: 0}, '11\u202F520'],
  [1698, 'ar', {decimals: 0}, '1,698'],
  [29.3, 'en', {decimals: 1, percent: true}, '29.3%'],
  [29.3, 'fr', {decimals: 1, percent: true}, '29,3\u00A0%'],
  [29.3, 'ru', {decimals: 1, percent: true}, '29,3%'],
  [14, 'ar', {decimals: 1, percent: true}, '14.0%'],
];

for (const [value, locale, style, expected] of ROWS) {
  test(`${value} in ${locale} is ${expected}`, () =>
    assert.equal(formatNumber(value, locale, style), expected));
}
