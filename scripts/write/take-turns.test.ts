import assert from 'node:assert/strict';
import {setImmediate} from 'node:timers/promises';
import {describe, it} from 'node:test';
import {takeTurns} from './take-turns.ts';

describe('takeTurns', () => {
  it('never runs more at once than it may, and runs all in the order in which they came', async () => {
    const inTurn = takeTurns(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (id: number): Promise<number> => {
      begun.push(id);
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      return id;
    };
    const results = await Promise.all([0, 1, 2, 3, 4].map((id) => inTurn(() => work(id))));
    assert.equal(most, 2);
    assert.deepEqual(begun, [0, 1, 2, 3, 4]);
    assert.deepEqual(results, [0, 1, 2, 3, 4]);
  });

  it('gives a turn that ends to what waits for it, and to nothing that comes later besides', async () => {
    const inTurn = takeTurns(1);
    let running = 0;
    const work = async (): Promise<number> => {
      const together = (running += 1);
      await setImmediate();
      running -= 1;
      return together;
    };
    const first = inTurn(work);
    const waiting = inTurn(work);
    assert.equal(await first, 1);
    assert.deepEqual(await Promise.all([waiting, inTurn(work)]), [1, 1]);
  });

  it('gives the turn of failed work to the next', async () => {
    const inTurn = takeTurns(1);
    const failed = inTurn(() => Promise.reject(new Error('out of paper')));
    const next = inTurn(() => Promise.resolve('printed'));
    await assert.rejects(failed, /out of paper/);
    assert.equal(await next, 'printed');
  });
});
