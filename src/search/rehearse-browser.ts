import {answerQuery, DIALOG_SIZE} from './answer-query.ts';
import type {SearchIndex} from './search-index.ts';

/** After so long without a way to know the browser is taken to be idle. */
const IDLE_MS = 200;

const rehearsed = new WeakSet<SearchIndex>();

/**
 * The first answer takes several times as long as all others: where nothing is asked yet, one that nobody sees comes
 * before the first letter.
 */
export function rehearse(index: SearchIndex): void {
  if (rehearsed.has(index)) return;
  rehearsed.add(index);
  whenIdle(() => answerQuery(index, index.records[0]?.title ?? '', DIALOG_SIZE));
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, IDLE_MS);
}
