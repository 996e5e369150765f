import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fillLatePart} from './fill-late-part.ts';

const table: readonly [name: string, page: string, filled: string | null][] = [
  [
    'an empty place',
    '<p>a</p><div id="late-status"></div><p>b</p>',
    '<p>a</p><div id="late-status"><b>$&</b></div><p>b</p>',
  ],
  ['a place without quotation marks', '<div id=late-status></div>', '<div id=late-status><b>$&</b></div>'],
  ['no place', '<p>a</p>', null],
  ['a place that is filled', '<div id="late-status"><i></i></div>', null],
  ['two places', '<div id="late-status"></div><div id="late-status"></div>', null],
  ["another part's place", '<div id="late-downloads"></div>', null],
];
for (const [name, page, filled] of table) {
  it(`fills a page with ${name}: ${filled === null ? 'refused' : 'filled'}`, () => {
    assert.equal(fillLatePart(page, 'status', '<b>$&</b>'), filled);
  });
}
