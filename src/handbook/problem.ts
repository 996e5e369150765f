/** Something wrong that a person has to mend. Problems are data: only the command line prints them. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** Name of the rule. Most are files of `scripts/checks`; others are those of whoever reads a file. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** One problem as lines for a terminal: where, what was found, what was expected, what to do. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return [
    `${place}  [${problem.rule}]`,
    `  found     ${problem.found}`,
    `  expected  ${problem.expected}`,
    `  to do     ${problem.remedy}`,
  ].join('\n');
}

/** An error whose message is meant for a person and is printed without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
