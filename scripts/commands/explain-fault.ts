import {UserError} from '../../src/handbook/problem.ts';

const SYSTEM_FAULTS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) =>
    `The disk is full${path}. Free some space and run the command again; the earlier build is unchanged.`,
  EROFS: (path) =>
    `The disk is read-only${path}. Run the command in a folder that can be written; the earlier build is unchanged.`,
  EACCES: (path) =>
    `Writing or reading is not permitted${path}. Correct the permissions and run the command again.`,
  EPERM: (path) =>
    `The system refused an operation${path}. Correct the permissions and run the command again.`,
  EMFILE: () => 'Too many files are open on this system. Raise the limit (ulimit -n 4096) and run again.',
};

/** What went wrong, in words for a person. Only a fault of the program itself comes with its stack trace. */
export function explainFault(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const {code, path} = (error ?? {}) as NodeJS.ErrnoException;
  const explain = code === undefined ? undefined : SYSTEM_FAULTS[code];
  if (explain !== undefined) return explain(path === undefined ? '' : ` (${path})`);
  if (error instanceof Error) {
    return `This is a fault of the program, not of your text. Please report it with these lines.\n${error.stack ?? error.message}`;
  }
  return String(error);
}
