import {createStatus, formatStatus} from '../outputs/status/create-status.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import type {ExitCode} from './exit-code.ts';

/** `status`: what is there and what is missing. */
export async function status({root, json}: {root: string; json: boolean}): Promise<ExitCode> {
  const books = createStatus(await readHandbook(root));
  process.stdout.write(json ? `${JSON.stringify({books}, null, 2)}\n` : `${formatStatus(books)}\n`);
  return 0;
}
