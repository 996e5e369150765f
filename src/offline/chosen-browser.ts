import {EDITION_IDS} from '../handbook/editions.ts';
import {WEIGHTS, type SaveChoice} from './pack-manifest.ts';
import type {OfflineSite} from './site.ts';

/** Remembered, so that a save that ended with its tab goes on with what was chosen. */
function choiceKey({base, locale}: OfflineSite): string {
  return `handbook ${base.pathname} choice ${locale}`;
}

/** What the reader chose last for a language; null before that, and where nothing is remembered. */
export function readChoice(site: OfflineSite): SaveChoice | null {
  try {
    const value = JSON.parse(localStorage.getItem(choiceKey(site)) ?? 'null') as Partial<SaveChoice> | null;
    const editions = EDITION_IDS.filter((edition) => value?.editions?.includes(edition) === true);
    const weight = WEIGHTS.find((known) => known === value?.weight);
    return editions.length === 0 || weight === undefined ? null : {editions, weight};
  } catch {
    return null;
  }
}

export function rememberChoice(site: OfflineSite, choice: SaveChoice): void {
  try {
    localStorage.setItem(choiceKey(site), JSON.stringify(choice));
  } catch {
    // Not remembered: the reader chooses again.
  }
}
