import type {Revision} from '../handbook/revision.ts';
import {fetchSoon} from './fetch-soon-browser.ts';
import {SAVING_HEADER} from './worker-scope.ts';

const PATIENCE_MS = 30_000;

/** As the last line of a page tells programs its revision: `data-revision="a6775331/2026-11-23"`. */
const REVISION = /\bdata-revision="?([0-9a-f]{8})\/(\d{4}-\d{2}-\d{2})\b/;

/**
 * The revision of a page as it is published now, past what is saved on the device; null where the answer is no such page.
 * @throws Error without a network.
 */
export async function fetchPublishedRevision(url: string): Promise<Revision | null> {
  const request = new Request(url, {cache: 'no-cache', headers: {[SAVING_HEADER]: '1'}});
  const response = await fetchSoon(request, PATIENCE_MS);
  const [, id, date] = response.ok ? (REVISION.exec(await response.text()) ?? []) : [];
  return id === undefined || date === undefined ? null : {id, date};
}
