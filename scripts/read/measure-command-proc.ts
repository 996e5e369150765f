import {spawn} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {UserError} from '../../src/handbook/problem.ts';

export interface Measurement {
  readonly seconds: number;
  /** Largest sum of resident memory of the command and all that it started, in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

const SAMPLE_EVERY_MS = 100;
const PAGE_BYTES = 4096;

/** True if the system finds a command of this name. */
export async function findCommand(command: string): Promise<boolean> {
  const child = spawn(command, ['--version'], {stdio: 'ignore'});
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', () => resolve(true));
  });
}

/** Runs a command to its end and measures it with everything that it starts. @throws UserError if it fails. */
export async function measureCommand(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measurement> {
  const start = process.hrtime.bigint();
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']});
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let peakBytes: number | null = null;
  let running = true;
  const sampling = (async () => {
    while (running) {
      const bytes = await residentBytes(child.pid ?? 0);
      if (bytes !== null && bytes > (peakBytes ?? 0)) peakBytes = bytes;
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  const code = await ended;
  running = false;
  await sampling;
  if (code !== 0) throw new UserError(`"${[command, ...args].join(' ')}" failed:\n${errors.trim()}`);
  return {seconds: Number(process.hrtime.bigint() - start) / 1e9, peakBytes};
}

/** Resident memory of a process and its descendants, from Linux's /proc; null elsewhere. */
async function residentBytes(root: number): Promise<number | null> {
  const entries = await readdir('/proc').catch(() => null);
  if (entries === null) return null;
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  await Promise.all(
    entries
      .filter((entry) => /^\d+$/.test(entry))
      .map(async (entry) => {
        const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => null);
        // The second field, the name, stands in parentheses and may hold spaces.
        const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (fields === undefined) return;
        parents.set(Number(entry), Number(fields[1]));
        pages.set(Number(entry), Number(fields[21]));
      }),
  );
  const belongs = (pid: number): boolean => {
    for (let current: number | undefined = pid; current !== undefined; current = parents.get(current)) {
      if (current === root) return true;
    }
    return false;
  };
  return [...pages].filter(([pid]) => belongs(pid)).reduce((sum, [, count]) => sum + count * PAGE_BYTES, 0);
}
