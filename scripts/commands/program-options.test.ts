import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {parseReview, parseServer, parseTranslation, type AcceptOptions} from './program-options.ts';

const ROLE = 'intensive care physician';
const DATE = '2026-11-22';

const CLINICIAN = {review: 'clinician-reviewed', role: ROLE, date: DATE} as const;

test('a review is what was told of it, and none where nothing was', () => {
  assert.equal(parseReview({}), null);
  assert.deepEqual(parseReview({review: 'second-read'}), {state: 'second-read'});
  assert.deepEqual(parseReview(CLINICIAN), {state: 'clinician-reviewed', role: ROLE, date: DATE});
});

const WRONG: readonly AcceptOptions[] = [
  {role: ROLE, date: DATE},
  {date: DATE},
  {review: 'clinician-reviewed'},
  {review: 'second-read', role: ROLE, date: DATE},
  {...CLINICIAN, date: '22.11.2026'},
];

for (const options of WRONG) {
  test(`${JSON.stringify(options)} is refused, not left out`, () =>
    assert.throws(() => parseReview(options), UserError));
}

for (const address of ['localhost', 'localhost:8080', 'ftp://localhost']) {
  test(`${address} is no server's address`, () => assert.throws(() => parseServer(address), /A web address/));
}

test('a translation is of any language but the source', () => {
  assert.equal(parseTranslation('fr'), 'fr');
  for (const tag of ['en', 'tlh']) {
    assert.throws(() => parseTranslation(tag), /no language of a translation; known are zh-Hans, /);
  }
});
