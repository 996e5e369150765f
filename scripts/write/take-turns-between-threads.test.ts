import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {createTurn, takeTurnsBetweenThreads} from './take-turns-between-threads.ts';

test('of all who share a turn one works at a time, and a failure passes the turn on', async () => {
  const turn = createTurn();
  const [here, there] = [takeTurnsBetweenThreads(turn), takeTurnsBetweenThreads(turn)];
  let working = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    working += 1;
    most = Math.max(most, working);
    await wait(2);
    working -= 1;
  };
  const failing = here(async () => {
    await work();
    throw new Error('no paper');
  });
  const all = await Promise.allSettled([failing, there(work), here(work), there(work)]);
  assert.deepEqual(
    all.map(({status}) => status),
    ['rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  );
  assert.equal(most, 1);
});
