import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {launch, type Browser, type Page} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {serveFolder} from '../scripts/write/serve-folder-http.ts';

export const ROOT = join(import.meta.dirname, '..');
export const BUILD = join(ROOT, 'build');

export const PHONE = {width: 360, height: 740, isMobile: true, hasTouch: true};
export const DESKTOP = {width: 1280, height: 900};

export interface BuiltSite {
  /** Address of the served build, without a slash at its end. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves `build/` and starts a browser. @throws if there is no build: `npm run build` makes it. */
export async function openBuiltSite(): Promise<BuiltSite> {
  if (!existsSync(join(BUILD, 'index.html'))) throw new Error('No build/: run "npm run build" first.');
  const server = await serveFolder({folder: BUILD, host: '127.0.0.1', port: 0});
  const {executablePath, args} = await findBrowser();
  const browser = await launch({executablePath, args: [...args]});
  return {
    address: `http://127.0.0.1:${server.port}`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until a page's scripts have taken it over: only then does a click do what it is to do. */
export async function waitForScripts(page: Page): Promise<void> {
  await page.waitForSelector('html[data-has-hydrated="true"]');
}

/** What a page asked for that it should not have, and what it complained of. */
export interface PageFaults {
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** Collects requests to other origins and script errors from now on. */
export function watchPage(page: Page, address: string): PageFaults {
  const faults: PageFaults = {foreignRequests: [], errors: []};
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      faults.foreignRequests.push(url);
    }
  });
  page.on('pageerror', (error) => faults.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  return faults;
}
