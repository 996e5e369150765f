import assert from 'node:assert/strict';
import type {Browser, BrowserContext, Page} from 'puppeteer';
import type {FaultServer} from './fault-server.ts';

/** One reader with a fresh browser profile before a site that can be taken away. */
export interface Stage {
  readonly context: BrowserContext;
  readonly server: FaultServer;
  /** Address of the whole site, with a slash at its end. */
  readonly base: string;
}

export async function withStage(
  browser: Browser,
  server: FaultServer,
  basePath: string,
  scenario: (stage: Stage) => Promise<void>,
): Promise<void> {
  server.fault = {kind: 'none'};
  await server.start();
  const context = await browser.createBrowserContext();
  try {
    await scenario({context, server, base: server.origin + basePath});
  } finally {
    await context.close();
    await server.start();
  }
}

/** Opens a page and waits until its scripts run. */
export async function open(stage: Stage, path: string, page?: Page): Promise<Page> {
  const opened = page ?? (await stage.context.newPage());
  opened.setDefaultTimeout(60_000);
  await opened.goto(stage.base + path, {waitUntil: 'load'});
  return opened;
}

const SAVE = '.offline__actions .button--primary';
const STATE = '.offline__state';

/** Opens a language's page about saving and waits until it tells a size. */
export async function openOffline(stage: Stage, folder: string, opened?: Page): Promise<Page> {
  const page = await open(stage, `${folder}offline/`, opened);
  await page.waitForSelector(`${SAVE}, .offline__saved`);
  return page;
}

/** Saves the page's language by its button and waits for the end, whichever it is: the text of the page's state. */
export async function save(page: Page, {withPdf = false} = {}): Promise<string> {
  await page.waitForSelector(SAVE);
  if (withPdf) await page.click('[data-weight="pdf"] input');
  await page.locator(SAVE).click();
  return waitForEnd(page);
}

/** Waits until nothing is being saved or looked up. */
export async function waitForEnd(page: Page): Promise<string> {
  await page.waitForSelector(`${STATE}:not([data-activity="saving"]):not([data-offer="looking"])`, {
    timeout: 60_000,
  });
  return page.$eval(STATE, (element) => element.textContent);
}

/** Why the last save failed, by its name in the code; null if it did not. */
export async function failure(page: Page): Promise<string | null> {
  return (
    (await page.$('.offline__failed'))?.evaluate((element) => element.getAttribute('data-reason')) ?? null
  );
}

/** Saves and requires that it went well. */
export async function saveWell(stage: Stage, folder: string, options?: {withPdf: boolean}): Promise<Page> {
  const page = await openOffline(stage, folder);
  const text = await save(page, options);
  // The end is announced before the page has looked up what is saved now.
  await page
    .waitForSelector('.offline__saved', {timeout: 20_000})
    .catch(() => assert.fail(`not saved: ${text}`));
  return page;
}

export async function heading(page: Page): Promise<string> {
  return page.$eval('h1', (element) => element.textContent);
}

/** Names of the site's caches, records left out. */
export async function cacheNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => !name.endsWith(' records')).sort();
}

/** Asked for by every page, whether or not there is a network: what is published now, and of what to warn. */
const NEWS = /\/(offline|recalls)\.json\b/;

/** Notes everything that a page asks for in vain, but for news. */
export function watchFailures(page: Page): readonly string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) => {
    if (!NEWS.test(request.url())) failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()} ${response.status()}`);
  });
  page.on('pageerror', (error) => failures.push(String(error)));
  return failures;
}
