import {spawnSync} from 'node:child_process';
import {access, constants} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UserError} from '../../src/handbook/problem.ts';
import {unpackBrowser} from '../write/unpack-browser-fs.ts';

/** A browser that can be started, and the switches it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const WHAT_TO_INSTALL = 'Install Google Chrome or Chromium, or set CHROME_PATH to the program.';

/** Where the browser that npm installs is unpacked: once for each clone. */
const SHIPPED = fileURLToPath(new URL('../../.cache/browser', import.meta.url));

/** No request of the browser's own may leave the machine while it prints or tests. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Finds a Chrome or Chromium: the one that CHROME_PATH names, else an installed one, else the one that ships
 * inside the npm package @sparticuz/chromium (Linux on x64).
 * @throws UserError if there is none, with what to install.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return {executablePath: named, args};
    throw new UserError(
      `CHROME_PATH names ${named}, where no program can be started. Correct it, or unset it to use an installed browser.`,
    );
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPLICATIONS,
  ];
  for (const executablePath of installed) {
    if (await isExecutable(executablePath)) return {executablePath, args};
  }
  if (process.platform === 'linux' && process.arch === 'x64') return shippedBrowser(args);
  throw new UserError(`No browser was found for PDFs and tests. ${WHAT_TO_INSTALL}`);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function shippedBrowser(args: readonly string[]): Promise<Browser> {
  const folder = await unpackBrowser(SHIPPED);
  const executablePath = join(folder, 'chromium');
  if (!starts(executablePath)) {
    // A bare machine lacks libraries (NSS). The package brings them.
    process.env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter);
    if (!starts(executablePath))
      throw new UserError(
        `The browser that npm installed does not start (${executablePath}). ${WHAT_TO_INSTALL}`,
      );
  }
  // Not the package's own switches: they turn web security off, and the tests are to see what readers get.
  return {executablePath, args: [...new Set([...args, '--no-sandbox', '--disable-gpu'])]};
}

function starts(executablePath: string): boolean {
  return spawnSync(executablePath, ['--version'], {timeout: 30_000}).status === 0;
}
