/** Free or taken; every thread that shares the memory sees it. */
const FREE = 0;
const TAKEN = 1;

/** The memory by which threads take turns. Each thread gets the same. */
export function createTurn(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** Lets one piece of work run at once among all threads that were given the same turn; the others wait. */
export function takeTurnsBetweenThreads(
  turn: SharedArrayBuffer,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const state = new Int32Array(turn);
  return async (work) => {
    while (Atomics.compareExchange(state, 0, FREE, TAKEN) === TAKEN) {
      await Atomics.waitAsync(state, 0, TAKEN).value;
    }
    try {
      return await work();
    } finally {
      Atomics.store(state, 0, FREE);
      Atomics.notify(state, 0, 1);
    }
  };
}
