import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {promisify} from 'node:util';
import {findBrowser} from './find-browser-fs.ts';

const run = promisify(execFile);

/** What identifies the browser that prints, without starting it: its version, or else its place and size. */
export async function readBrowserVersion(): Promise<string> {
  const {executablePath} = await findBrowser();
  const byFile = async (): Promise<string> => `${executablePath} ${(await stat(executablePath)).size}`;
  // Chrome on Windows answers by opening a window.
  if (process.platform === 'win32') return byFile();
  return run(executablePath, ['--version'], {timeout: 10_000}).then(({stdout}) => stdout.trim(), byFile);
}
