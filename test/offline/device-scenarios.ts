import assert from 'node:assert/strict';
import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cacheNames, failure, open, openOffline, save, saveWell, watchFailures, type Stage} from './stage.ts';

/** Without room on the device nothing is half-saved and nothing is lost, whether the browser told it before or not. */
export async function undoesWithoutSpace(stage: Stage, [one, two]: readonly [string, string]): Promise<void> {
  await (await saveWell(stage, one)).close();
  const page = await stage.context.newPage();
  const session = await page.createCDPSession();
  const {origin} = stage.server;
  const setQuota = async (quotaSize: number | null): Promise<void> => {
    await session.send('Storage.overrideQuotaForOrigin', quotaSize === null ? {origin} : {origin, quotaSize});
  };
  await openOffline(stage, two, page);
  const {usage} = await session.send('Storage.getUsageAndQuota', {origin});
  await setQuota(usage + 500_000);
  await save(page);
  assert.equal(await failure(page), 'space');
  // A browser that says nothing beforehand, and runs out in the middle.
  await page.evaluateOnNewDocument(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({});
  });
  await openOffline(stage, two, page);
  stage.server.requests = [];
  await save(page);
  assert.equal(await failure(page), 'space');
  assert.ok(stage.server.requests.length > 5, 'it ran out in the middle');
  assert.equal((await cacheNames(page)).length, 1);
  await open(stage, `${one}offline/`, page);
  await page.waitForSelector('.offline__saved');
  await setQuota(null);
  await openOffline(stage, two, page);
  await save(page);
  assert.equal((await cacheNames(page)).length, 2);
}

/** PDFs are saved where the reader ticks them, and come without a network by a link. */
export async function savesPdf(stage: Stage, folder: string, pdf: string): Promise<void> {
  const page = await saveWell(stage, folder, {withPdf: true});
  await stage.server.stop();
  const url = `${stage.base}downloads/${pdf}`;
  const bytes = await page.evaluate(
    async (address) => (await (await fetch(address)).arrayBuffer()).byteLength,
    url,
  );
  assert.ok(bytes > 1000);
  const session = await page.createCDPSession();
  const downloads = await mkdtemp(join(tmpdir(), 'handbook-downloads-'));
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
    ...(stage.context.id === undefined ? {} : {browserContextId: stage.context.id}),
  });
  const ended = new Promise<string>((resolve) =>
    session.on('Browser.downloadProgress', ({state}) => {
      if (state !== 'inProgress') resolve(state);
    }),
  );
  // Without the `download` attribute: Chrome takes links that have it past the service worker.
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
  }, url);
  assert.equal(await ended, 'completed');
  assert.equal((await stat(join(downloads, pdf))).size, bytes);
  await rm(downloads, {recursive: true});
}

/** Whoever saves nothing has no worker and nothing on the device, even after a look at the page about saving. */
export async function leavesOthersAlone(stage: Stage, folder: string): Promise<void> {
  const page = await openOffline(stage, folder);
  await open(stage, folder, page);
  assert.deepEqual(
    await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]),
    [0, 0],
  );
}

/** A save can be stopped by its button and goes on later; a second window does not do the same work meanwhile. */
export async function stopsAndGoesOn(stage: Stage, folder: string): Promise<void> {
  const [one, two] = [await openOffline(stage, folder), await openOffline(stage, folder)];
  stage.server.fault = {kind: 'is-slow', milliseconds: 150};
  await one.bringToFront();
  await one.click('.offline__actions .button--primary');
  await one.waitForSelector('progress[value]');
  const label = await one.$eval('progress', (bar) => bar.getAttribute('aria-label'));
  assert.ok(label !== null && label !== '');
  await two.bringToFront();
  await save(two);
  assert.equal(await failure(two), 'busy');
  await one.bringToFront();
  // With nothing arrived there would be nothing to go on from.
  await one.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await one.click('.offline__progress button');
  await one.waitForSelector('[data-activity="stopped"]');
  assert.equal(
    await one.evaluate(() => document.activeElement?.className),
    'offline__state',
    'focus is kept',
  );
  stage.server.fault = {kind: 'none'};
  await one.waitForSelector('.offline__actions .button--secondary');
  await save(one);
  assert.ok(await one.$('.offline__saved'));
}

/** Without scripts the page says so and points to the PDFs. */
export async function saysWithoutScripts(stage: Stage, folder: string): Promise<void> {
  const page = await stage.context.newPage();
  await page.setJavaScriptEnabled(false);
  await open(stage, `${folder}offline/`, page);
  assert.match(await page.$eval('main', (main) => main.innerText), /JavaScript/);
  assert.ok(await page.$('main a[href$="downloads/"]'));
}

/** At an address that is not secure the page says so and points to the PDFs. */
export async function saysWithoutSupport(stage: Stage, insecureBase: string, folder: string): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto(`${insecureBase}${folder}offline/`);
  await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('cannot save'));
  assert.ok(await page.$('main a[href$="downloads/"]'));
}

/** What a browser does in a private window, or where the reader has told it to let sites store nothing. */
function denyStorage(): void {
  const error = new DOMException('The operation is insecure.', 'SecurityError');
  // No function of its own: the compiler would name it by a helper that the page does not have.
  const refuse = Promise.reject.bind(Promise, error) as () => Promise<never>;
  for (const method of ['open', 'has', 'keys', 'match', 'delete'] as const)
    CacheStorage.prototype[method] = refuse;
  for (const method of ['estimate', 'persist', 'persisted'] as const)
    StorageManager.prototype[method] = refuse;
  for (const method of ['register', 'getRegistration', 'getRegistrations'] as const)
    ServiceWorkerContainer.prototype[method] = refuse;
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, store, {
      get() {
        throw error;
      },
    });
  }
}

export interface DeniedInput {
  /** Where each language lies, and in what words it tells that nothing can be saved here. */
  readonly languages: readonly {readonly folder: string; readonly text: string}[];
  readonly query: string;
}

/** Where storage is denied, each language says so in its own words; reading, turning pages and searching go on. */
export async function readsWithoutStorage(stage: Stage, {languages, query}: DeniedInput): Promise<void> {
  const page = await stage.context.newPage();
  const failures = watchFailures(page);
  await page.evaluateOnNewDocument(denyStorage);
  for (const {folder, text} of languages) {
    await open(stage, `${folder}offline/`, page);
    await page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent.includes(wanted),
      {},
      text,
    );
    assert.equal(await page.$('.offline__actions'), null, 'nothing is offered that cannot be');
    assert.ok(await page.$('main a[href$="downloads/"]'));
  }
  const folder = languages[0]?.folder ?? '';
  await open(stage, `${folder}introduction/`, page);
  assert.ok(await page.$('article h1'));
  await (await page.waitForSelector('.DocSearch-Button'))?.click();
  await (await page.waitForSelector('.DocSearch-Input'))?.type(query);
  const hit = await page.waitForSelector('.DocSearch-Hit a');
  await hit?.click();
  await page.waitForFunction(() => !location.pathname.endsWith('/introduction/'));
  await page.waitForSelector('article h1');
  assert.deepEqual(failures, []);
}

/** A browser that stores files but allows no worker: the save ends, says why, and nothing is called saved. */
export async function saysThatWorkersAreDenied(stage: Stage, folder: string): Promise<void> {
  const page = await stage.context.newPage();
  await page.evaluateOnNewDocument(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await openOffline(stage, folder, page);
  await save(page);
  assert.equal(await failure(page), 'denied');
  assert.equal(await page.$('.offline__saved'), null);
  await open(stage, folder, page);
  assert.equal(await page.$('.saved-copy p'), null);
}
