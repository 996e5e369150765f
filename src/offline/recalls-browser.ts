import type {Recall} from '../handbook/recalls.ts';
import {parseRecalls, RECALLS_NAME} from './recalls.ts';
import type {OfflineSite} from './site.ts';
import {SAVING_HEADER} from './worker-scope.ts';

type Base = Pick<OfflineSite, 'base'>['base'];

function storageKey(base: Base): string {
  return `handbook ${base.pathname} recalls`;
}

/** The list as it was last seen, at once and without a network. */
export function readKnownRecalls(base: Base): readonly Recall[] {
  try {
    return parseRecalls(localStorage.getItem(storageKey(base)) ?? '') ?? [];
  } catch {
    return [];
  }
}

let asked: Promise<readonly Recall[]> | null = null;

/** Asks for the list once in a tab; after a failure the next page asks again. Never throws: then what is known holds. */
export function fetchRecalls(base: Base): Promise<readonly Recall[]> {
  asked ??= ask(base).catch(() => {
    asked = null;
    return readKnownRecalls(base);
  });
  return asked;
}

async function ask(base: Base): Promise<readonly Recall[]> {
  const url = new URL(RECALLS_NAME, base).href;
  const response = await fetch(url, {cache: 'no-cache', headers: {[SAVING_HEADER]: '1'}});
  const text = await response.text();
  const recalls = response.ok ? parseRecalls(text) : null;
  if (recalls === null) throw new Error(`${url} is no list of recalls`);
  try {
    localStorage.setItem(storageKey(base), text);
  } catch {
    // Storage is denied: the notice still shows on this page.
  }
  return recalls;
}
