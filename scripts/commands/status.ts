import {createStatus} from '../../src/handbook/translation/status.ts';
import {formatStatus} from '../outputs/status/format-status.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import type {ExitCode} from './exit-code.ts';

/** `status`: what is there, what is missing and what is behind the English. */
export async function status({root, json}: {root: string; json: boolean}): Promise<ExitCode> {
  const found = createStatus(await readHandbook(root));
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${formatStatus(found)}\n`);
  return 0;
}
