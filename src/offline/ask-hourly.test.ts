import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {askHourly, FRESH_MS} from './ask-hourly.ts';

describe('askHourly', () => {
  beforeEach(() => mock.timers.enable({apis: ['Date']}));
  afterEach(() => mock.timers.reset());

  it('asks once within the hour, and again after it', async () => {
    let times = 0;
    const ask = askHourly(() => Promise.resolve((times += 1)));
    assert.deepEqual([await ask(''), await ask('')], [1, 1]);
    mock.timers.tick(FRESH_MS);
    assert.equal(await ask(''), 2);
  });

  it('asks again after a failure', async () => {
    let times = 0;
    const ask = askHourly(() => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(times);
    });
    await assert.rejects(ask(''));
    assert.equal(await ask(''), 2);
  });

  it('keeps what was answered since, where a failure comes late', async () => {
    let fail = (): void => undefined;
    let times = 0;
    const ask = askHourly(() => {
      times += 1;
      if (times > 1) return Promise.resolve(times);
      return new Promise<number>((_resolve, reject) => (fail = () => reject(new Error('too late'))));
    });
    const first = ask('');
    mock.timers.tick(FRESH_MS);
    assert.equal(await ask(''), 2);
    fail();
    await assert.rejects(first);
    assert.equal(await ask(''), 2);
  });
});
