import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {createHash} from 'node:crypto';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {formatProblem, UserError} from '../../src/handbook/problem.ts';
import {checkHandbook} from '../checks/index.ts';
import {hashFiles, listFiles} from '../read/hash-files-fs.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';

/** Everything that the checks look at, and the checks. */
const CHECKED = ['docs', 'versioned_docs', 'i18n', 'src', 'scripts', 'package-lock.json'];

/**
 * Nothing is published with a known problem. What was found faultless is not checked again until something changes.
 * @throws UserError that lists all problems.
 */
export async function refuseProblems(root: string, handbook: Handbook): Promise<void> {
  const files = await hashFiles(root, await listFiles(root, CHECKED));
  const key = createHash('sha256').update(`${process.version} ${files}`).digest('hex').slice(0, 16);
  const faultless = join(root, '.cache/faultless', key);
  if (existsSync(faultless)) return;
  const problems = checkHandbook(handbook);
  // Without a place to note it the next build is slower, and nothing else.
  if (problems.length === 0) return writeWholeFile(faultless, '').catch(() => undefined);
  throw new UserError(
    `${problems.map(formatProblem).join('\n\n')}\n\nNothing was made: ${problems.length} problems. What was built before is unchanged.`,
  );
}
