import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {readHandbook} from '../../scripts/read/read-handbook-fs.ts';
import {assembleBook} from './assemble-handbook.ts';
import {QUICK_ANSWERS, quickAnswersOf} from './quick-answers.ts';

test('every quick answer of the home page has its section', async () => {
  const handbook = await readHandbook(join(import.meta.dirname, '../..'));
  const found = quickAnswersOf(assembleBook(handbook, 'en', 'current'));
  assert.deepEqual(
    found.map(({chapter, anchor}) => `${chapter}#${anchor}`),
    [...QUICK_ANSWERS],
  );
});
