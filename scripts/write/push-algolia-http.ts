import {algoliasearch, type Algoliasearch, type IndexSettings, type SynonymHit} from 'algoliasearch';
import {setTimeout as sleep} from 'node:timers/promises';
import {UserError} from '../../src/handbook/problem.ts';
import type {AlgoliaRecord} from '../outputs/algolia/create-records.ts';

export interface PushInput {
  readonly appId: string;
  /** A key that may write; never the one of the search dialog. */
  readonly writeKey: string;
  readonly indexName: string;
  readonly records: readonly AlgoliaRecord[];
  readonly settings: IndexSettings;
  readonly synonyms: readonly SynonymHit[];
  /** Another server than Algolia's that speaks its protocol; null for Algolia's own. */
  readonly host: string | null;
  readonly onProgress: (done: string) => void;
  /** Pause before the first repetition, in milliseconds; each further one is twice as long. */
  readonly pause?: number;
}

const BATCH = 500;
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1000;

/**
 * Replaces the hosted index by these records: they are uploaded beside it under another name, which takes its place
 * in one step when all has arrived. Until then, and after any failure, readers search the earlier one.
 * @throws UserError saying what is wrong: a key that is refused, a server that does not answer.
 */
export async function pushToAlgolia(input: PushInput): Promise<void> {
  const {indexName, records, settings, synonyms, onProgress} = input;
  const client = createClient(input);
  const attempt = retrying(input);
  const next = `${indexName}_next`;
  try {
    await attempt('settings', () =>
      settled(client, next, client.setSettings({indexName: next, indexSettings: settings})),
    );
    onProgress('settings');
    for (let at = 0; at < synonyms.length; at += BATCH) {
      const request = {
        indexName: next,
        synonymHit: synonyms.slice(at, at + BATCH),
        replaceExistingSynonyms: at === 0,
      };
      await attempt('synonyms', () => settled(client, next, client.saveSynonyms(request)));
    }
    onProgress(`${synonyms.length} groups of synonyms`);
    // What a push that broke off has left there is no part of this one.
    await attempt('records', () => settled(client, next, client.clearObjects({indexName: next})));
    for (let at = 0; at < records.length; at += BATCH) {
      const requests = records
        .slice(at, at + BATCH)
        .map((record) => ({action: 'addObject' as const, body: record}));
      // The same id again is the same record again: a repeated batch does no harm.
      await attempt('records', () =>
        settled(client, next, client.batch({indexName: next, batchWriteParams: {requests}})),
      );
      onProgress(`${Math.min(at + BATCH, records.length)} of ${records.length} records`);
    }
    const move = {
      indexName: next,
      operationIndexParams: {operation: 'move' as const, destination: indexName},
    };
    await attempt('replacement', () => settled(client, indexName, client.operationIndex(move)));
    onProgress(`${indexName} replaced`);
  } catch (error) {
    await client.deleteIndex({indexName: next}).catch(() => undefined);
    throw error;
  }
}

function createClient({appId, writeKey, host}: PushInput): Algoliasearch {
  if (host === null) return algoliasearch(appId, writeKey);
  const {protocol, hostname, port} = new URL(host);
  return algoliasearch(appId, writeKey, {
    hosts: [
      {
        url: hostname,
        accept: 'readWrite',
        protocol: protocol === 'http:' ? 'http' : 'https',
        ...(port === '' ? {} : {port: Number(port)}),
      },
    ],
  });
}

/** Algolia answers at once and does the work later: this waits until it is done. */
async function settled(
  client: Algoliasearch,
  indexName: string,
  answer: Promise<{readonly taskID: number}>,
): Promise<void> {
  const {taskID} = await answer;
  await client.waitForTask({indexName, taskID});
}

/** Repeats what failed for a passing reason, each time after a longer pause. */
function retrying({pause = FIRST_PAUSE_MS, onProgress, host}: PushInput) {
  return async (what: string, work: () => Promise<void>): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await work();
        return;
      } catch (error) {
        const status = statusOf(error);
        if (status === 401 || status === 403) {
          throw new UserError(
            `Algolia refuses the key (${messageOf(error)}). ALGOLIA_WRITE_API_KEY has to be a key of this application that may add records, edit settings and delete indexes; the search key may not.`,
          );
        }
        const passing = status === null || status === 429 || status >= 500;
        if (!passing) throw new UserError(`Algolia does not take the ${what}: ${messageOf(error)}`);
        if (attempt === MOST_ATTEMPTS) {
          throw new UserError(
            `${host ?? 'Algolia'} did not take the ${what} in ${MOST_ATTEMPTS} attempts: ${messageOf(error)}. The index that readers search is unchanged.`,
          );
        }
        const wait = pause * 2 ** (attempt - 1);
        onProgress(`${what}: ${messageOf(error)}; once more in ${wait / 1000} s`);
        await sleep(wait);
      }
    }
  };
}

/** The status of the answer; null where there was none. */
function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
