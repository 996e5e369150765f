import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {formatProblem, UserError} from '../../src/handbook/problem.ts';
import {checkHandbook} from '../checks/index.ts';

/** Nothing is published with a known problem. @throws UserError that lists them all. */
export function refuseProblems(handbook: Handbook): void {
  const problems = checkHandbook(handbook);
  if (problems.length === 0) return;
  throw new UserError(
    `${problems.map(formatProblem).join('\n\n')}\n\nNothing was made: ${problems.length} problems. What was built before is unchanged.`,
  );
}
