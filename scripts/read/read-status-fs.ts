import {readFile} from 'node:fs/promises';
import type {Status} from '../../src/handbook/translation/status.ts';

/** Through this setting a build names to the site the file of the status that it has found out. */
export const STATUS_FILE_SETTING = 'HANDBOOK_STATUS_FILE';

/** The status that a build has handed over; null where none has, as in `npm start`. */
export async function readStatus(env: NodeJS.ProcessEnv): Promise<Status | null> {
  const file = env[STATUS_FILE_SETTING];
  return file === undefined ? null : (JSON.parse(await readFile(file, 'utf8')) as Status);
}
