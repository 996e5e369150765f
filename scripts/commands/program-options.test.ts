import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {
  dayOf,
  parsePath,
  parseReview,
  parseServer,
  parseTranslation,
  type AcceptOptions,
} from './program-options.ts';

const ROLE = 'intensive care physician';
const DATE = '2026-11-22';

const CLINICIAN = {review: 'clinician-reviewed', role: ROLE, date: DATE} as const;

test('a review is what was told of it, and none where nothing was', () => {
  assert.equal(parseReview({}, DATE), null);
  assert.deepEqual(parseReview({review: 'second-read'}, DATE), {state: 'second-read'});
  assert.deepEqual(parseReview(CLINICIAN, DATE), {state: 'clinician-reviewed', role: ROLE, date: DATE});
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
    assert.throws(() => parseReview(options, DATE), UserError));
}

test('a review of tomorrow is refused, with both days', () => {
  assert.throws(
    () => parseReview({...CLINICIAN, date: '2026-11-23'}, DATE),
    (error) => error instanceof UserError && /2026-11-23 is after today, 2026-11-22/.test(error.message),
  );
  assert.equal(dayOf(new Date(2026, 0, 2, 23, 59)), '2026-01-02');
});

test('an empty path is refused', () => {
  assert.equal(parsePath('fr.po'), 'fr.po');
  for (const path of ['', ' ']) assert.throws(() => parsePath(path), /It is empty/);
});

for (const address of ['localhost', 'localhost:8080', 'ftp://localhost']) {
  test(`${address} is no server's address`, () => assert.throws(() => parseServer(address), /A web address/));
}

test('a translation is of any language but the source', () => {
  assert.equal(parseTranslation('fr'), 'fr');
  for (const tag of ['en', 'tlh']) {
    assert.throws(() => parseTranslation(tag), /no language of a translation; known are zh-Hans, /);
  }
});
