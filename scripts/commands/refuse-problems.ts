import {formatProblem, UserError} from '../../src/handbook/problem.ts';
import {findProblems} from './find-problems.ts';

/**
 * Nothing is published with a known problem.
 * @throws UserError that lists all problems.
 */
export async function refuseProblems(root: string): Promise<void> {
  const {problems} = await findProblems(root);
  if (problems.length === 0) return;
  throw new UserError(
    `${problems.map(formatProblem).join('\n\n')}\n\nNothing was made: ${problems.length} problems. What was built before is unchanged.`,
  );
}
