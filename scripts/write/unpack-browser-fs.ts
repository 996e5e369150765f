import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {UserError} from '../../src/handbook/problem.ts';

const run = promisify(execFile);

/**
 * The browser of the npm package @sparticuz/chromium (Linux on x64) in a folder of its own below `folder`, unpacked if
 * it is not yet there: the program `chromium`, and the libraries that a bare machine lacks in `al2023/lib`.
 *
 * The package unpacks into the one folder of temporary files and takes whatever has the program's name there for
 * whole. Several programs and threads ask at once, so each unpacks beside, and the first to end gives its folder the
 * name that all look for.
 * @throws UserError if it cannot be unpacked, for instance because the disk is full.
 */
export async function unpackBrowser(folder: string): Promise<string> {
  const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..');
  const {version} = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const whole = join(folder, version);
  if (existsSync(whole)) return whole;
  try {
    await mkdir(folder, {recursive: true});
    const part = await mkdtemp(`${whole}-`);
    try {
      await unpackInto(part);
      await rename(part, whole);
    } finally {
      await rm(part, {recursive: true, force: true});
    }
  } catch (error) {
    // Another was faster: what it unpacked is the same.
    if (existsSync(whole)) return whole;
    throw new UserError(
      `The browser that npm installed could not be unpacked into ${folder}: ${reasonOf(error)}. Make room on the disk, or set CHROME_PATH to an installed browser.`,
    );
  }
  return whole;
}

/** The line that names the error: a process that failed tells its command and all its calls around it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^\[?\w*Error: (.+?)(?:\] \{)?$/m.exec(message)?.[1] ?? message.trim();
}

/** In a process of its own, because the package can be told where and what to unpack by the environment alone. */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    // It unpacks the libraries only where it believes to be in the cloud function that it was made for.
    env: {...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x'},
  });
}
