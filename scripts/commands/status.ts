import {createStatus} from '../../src/handbook/translation/status.ts';
import {formatStatus} from '../outputs/status/format-status.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {refuse} from './print-problems.ts';

const UNREAD = 'The counts above may be wrong: a page that cannot be read is counted as missing.';

/** `status`: what is there, what is missing and what is behind the English. */
export async function status({root, json}: {root: string; json: boolean}): Promise<ExitCode> {
  const handbook = await readHandbook(root);
  const found = createStatus(handbook);
  const {problems} = handbook;
  if (json) {
    process.stdout.write(`${JSON.stringify({...found, problems}, null, 2)}\n`);
    return problems.length === 0 ? 0 : 1;
  }
  process.stdout.write(`${formatStatus(found)}\n`);
  if (problems.length === 0) return 0;
  process.stdout.write('\n');
  // Whoever reads "missing" must not translate again what is only faulty.
  return refuse(problems, UNREAD);
}
