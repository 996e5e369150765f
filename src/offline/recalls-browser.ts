import type {Recall} from '../handbook/recalls.ts';
import {askHourly} from './ask-hourly.ts';
import {fetchSoon} from './fetch-soon-browser.ts';
import {parseRecalls, RECALLS_NAME} from './recalls.ts';
import type {OfflineSite} from './site.ts';
import {SAVING_HEADER} from './worker-scope.ts';

type Base = Pick<OfflineSite, 'base'>['base'];

/** Some networks take a request and give nothing back: then it is asked for again. */
const PATIENCE_MS = 30_000;

function storageKey(base: Base): string {
  return `handbook ${base.pathname} recalls`;
}

/** What came last in this tab: all that is known where nothing may be stored. */
let seen: readonly Recall[] = [];

/** The list as it was last seen, at once and without a network. */
export function readKnownRecalls(base: Base): readonly Recall[] {
  try {
    return parseRecalls(localStorage.getItem(storageKey(base)) ?? '') ?? seen;
  } catch {
    return seen;
  }
}

/** Asks for the list once an hour in a tab; after a failure the next page asks again. Never throws: then what is known holds. */
export function fetchRecalls(base: Base): Promise<readonly Recall[]> {
  return askForRecalls(base).catch(() => readKnownRecalls(base));
}

const askForRecalls = askHourly(async (base: Base): Promise<readonly Recall[]> => {
  const url = new URL(RECALLS_NAME, base).href;
  const request = new Request(url, {cache: 'no-cache', headers: {[SAVING_HEADER]: '1'}});
  const response = await fetchSoon(request, PATIENCE_MS);
  const text = await response.text();
  const recalls = response.ok ? parseRecalls(text) : null;
  if (recalls === null) throw new Error(`${url} is no list of recalls`);
  seen = recalls;
  try {
    localStorage.setItem(storageKey(base), text);
  } catch {
    // Storage is denied: the notice still shows while this tab is open.
  }
  return recalls;
});
