import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatTrials, isGoodEnough} from './format-trials.ts';
import {MUTATIONS} from './index.ts';
import type {MutationKind} from './mutation.ts';
import type {LanguageTrial} from './try-mutations.ts';

/** A trial in which of each fault of the named kinds ten were planted and so many caught. */
function trialOf(caught: Partial<Record<MutationKind, number>>, falseAlarms = 0): LanguageTrial {
  const trials = MUTATIONS.map((mutation) => ({
    mutation,
    planted: caught[mutation.kind] === undefined ? 0 : 10,
    caught: caught[mutation.kind] ?? 0,
    missed: [],
  }));
  return {language: 'fr', blocks: 100, falseAlarms, trials};
}

const ROWS: readonly (readonly [what: string, trial: LanguageTrial, good: boolean])[] = [
  ['all that were planted', trialOf({figure: 10, structure: 10, negation: 10}), true],
  ['too few of one kind', trialOf({figure: 10, structure: 10, negation: 8}), false],
  ['none of one kind', trialOf({figure: 10, structure: 0}), false],
  ['all, and a sound block in a hundred', trialOf({figure: 10}, 1), true],
  ['all, and two sound blocks in a hundred', trialOf({figure: 10}, 2), false],
  ['nothing, for nothing was planted', trialOf({}), false],
];

for (const [what, trial, good] of ROWS) {
  test(`a trial that catches ${what} is ${good ? 'good' : 'not good'}`, () => {
    assert.equal(isGoodEnough(trial), good);
    assert.match(formatTrials([trial], false), good ? /\n +good$/ : /\n +NOT GOOD$/);
  });
}

test('the table has no share of what was not planted', () => {
  const lines = formatTrials([trialOf({figure: 10, structure: 9})], false).split('\n');
  const cellOf = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(name))
      ?.split(/ {2,}/)
      .at(-1);
  assert.equal(cellOf('unit changed'), '10/10 100.0%');
  assert.equal(cellOf('negation removed'), '–');
  assert.equal(cellOf('all of kind “structure”'), '90.0%');
  assert.equal(cellOf('all of kind “negation”'), '–');
});
