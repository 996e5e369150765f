import {formatProblem, type Problem} from '../../src/handbook/problem.ts';
import type {ExitCode} from './exit-code.ts';

/** Prints each problem, then what became of the command because of them; the exit code of a refusal. */
export function refuse(problems: readonly Problem[], outcome: string): ExitCode {
  printProblems(problems);
  process.stdout.write(`${outcome}\n`);
  return 1;
}

export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
}
