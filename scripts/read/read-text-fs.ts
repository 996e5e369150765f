import {readFile} from 'node:fs/promises';

/** The text of a file, without the byte order mark that some editors put before it. */
export async function readText(path: string): Promise<string> {
  return withoutMark(await readFile(path, 'utf8'));
}

/** A text without a byte order mark: it shows nowhere, yet front matter behind it is none, and JSON cannot be read. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder in its place',
  EACCES: 'a file that you are not permitted to read',
  EPERM: 'a file that you are not permitted to read',
};

/** What was found where a file could not be read. */
export function describeReadFault(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return FAULTS[code ?? ''] ?? `a file that cannot be read: ${message}`;
}
