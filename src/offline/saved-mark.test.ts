import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {markSavedPage, parseSavedMark} from './saved-mark.ts';

const MARK = {revision: '0123456789ab', date: '2026-11-20', savedAt: '2026-11-21T10:00:00.000Z'};

describe('markSavedPage', () => {
  const rows: readonly [string, string][] = [
    [
      '<head><title>A</title></head><body></head></body>',
      '<head><title>A</title><meta name="saved-copy" content="0123456789ab 2026-11-20 2026-11-21T10:00:00.000Z"></head><body></head></body>',
    ],
    ['<p>no head', '<p>no head'],
  ];
  for (const [html, expected] of rows) {
    it(html, () => {
      assert.equal(markSavedPage(html, MARK), expected);
    });
  }
});

describe('parseSavedMark', () => {
  const rows: readonly [string | null, typeof MARK | null][] = [
    ['0123456789ab 2026-11-20 2026-11-21T10:00:00.000Z', MARK],
    // Of a worker to come, before a page of today.
    ['0123456789ab 2026-11-20 2026-11-21T10:00:00.000Z more', MARK],
    ['0123456789ab 2026-11-20', null],
    ['', null],
    ['0123456789ab', null],
    [null, null],
  ];
  for (const [content, expected] of rows) {
    it(String(content), () => {
      assert.deepEqual(parseSavedMark(content), expected);
    });
  }
});
