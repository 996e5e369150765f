import assert from 'node:assert/strict';
import type {ServedLanguage} from '../../src/offline/languages.ts';
import {
  cacheNames,
  failure,
  heading,
  open,
  openOffline,
  save,
  saveWell,
  watchFailures,
  type Stage,
} from './stage.ts';

type Language = Pick<ServedLanguage, 'tag' | 'folder'>;

/** A reader who goes from chapter to chapter inside an open page needs no network either. */
export async function turnsPagesWithoutNetwork(stage: Stage, {folder}: Language): Promise<void> {
  const page = await saveWell(stage, folder);
  await stage.server.stop();
  // The page that saved it was itself not answered by the worker, and goes on all the same.
  const failures = watchFailures(page);
  const before = await heading(page);
  await page.click('.navbar__brand');
  await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, {}, before);
  await page.click('.home__part li a');
  await page.waitForSelector('article h1');
  assert.deepEqual(failures, []);
  // What the build has written into the page is in its file, not in its scripts.
  await page.$eval('.site-footer a[href$="/status/"]', (link) => (link as HTMLElement).click());
  await page.waitForSelector('.status__book');
}

/** Two saved languages stand side by side; removing one leaves the other, removing the last leaves nothing. */
export async function keepsLanguagesApart(
  stage: Stage,
  [one, two]: readonly [Language, Language],
  chapter: string,
): Promise<void> {
  await (await saveWell(stage, one.folder)).close();
  const page = await saveWell(stage, two.folder);
  assert.equal((await cacheNames(page)).length, 2);
  await stage.server.stop();
  for (const language of [one, two]) {
    await open(stage, language.folder + chapter, page);
    assert.equal(await page.$eval('html', (html) => html.lang), language.tag);
    await page.waitForSelector('.saved-copy p');
  }
  page.on('dialog', (dialog) => void dialog.accept());
  await open(stage, `${two.folder}offline/`, page);
  await (await page.waitForSelector('.offline__state .button--outline'))?.click();
  await page.waitForFunction(() => document.querySelector('.offline__saved') === null);
  assert.equal((await cacheNames(page)).length, 1);
  await page.goto(`${stage.base}${two.folder}${chapter}`);
  assert.equal(await page.$('.saved-copy'), null);
  await open(stage, `${one.folder}offline/`, page);
  await page.waitForSelector('.offline__saved');
  await (await page.waitForSelector('.offline__state .button--outline'))?.click();
  await page.waitForFunction(() => document.querySelector('.offline__saved') === null);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
}

/** The server dies in the middle, again and again; each further attempt begins where the last one stopped. */
export async function resumesAfterCut(stage: Stage, {folder}: Language): Promise<void> {
  const page = await openOffline(stage, folder);
  let stops = 0;
  const offered: number[] = [];
  for (;;) {
    offered.push(await offeredBytes(page));
    stage.server.fault = stops < 3 ? {kind: 'dies-after', bytes: 700_000} : {kind: 'none'};
    await stage.server.start();
    await save(page);
    if (await page.$('.offline__saved')) break;
    stops += 1;
    assert.equal(await failure(page), 'network', 'it says why saving stopped');
    assert.equal(
      await page.evaluate(() => navigator.serviceWorker.controller),
      null,
      'nothing half-saved is served',
    );
    stage.server.fault = {kind: 'none'};
    await stage.server.start();
    await page.reload();
    await page.waitForSelector('.offline__actions .button--primary');
  }
  assert.equal(stops, 3);
  assert.deepEqual(
    offered,
    [...new Set(offered)].sort((a, b) => b - a),
    `less to fetch each time: ${offered.join()}`,
  );
}

/** What the save button says it will fetch, in the page's units as a number that can be compared. */
async function offeredBytes(page: Awaited<ReturnType<typeof openOffline>>): Promise<number> {
  const text = await page.$eval('.offline__actions .button--primary', (button) => button.textContent);
  const [, figure, unit] = /([\d.,]+)\s*([kM])/.exec(text) ?? [];
  return Number((figure ?? '').replace(',', '.')) * (unit === 'M' ? 1000 : 1);
}

/** What is not what it should be is not called saved; once the network behaves, it is. */
export async function detectsDamage(stage: Stage, {folder}: Language, chapter: string): Promise<void> {
  const page = await openOffline(stage, folder);
  const faults = [
    {kind: 'damages', part: chapter},
    {kind: 'truncates', part: 'assets/js/main'},
    {kind: 'sign-in-page'},
  ] as const;
  for (const fault of faults) {
    await page.waitForSelector('.offline__actions .button--primary');
    stage.server.fault = fault;
    await save(page);
    assert.equal(await page.$('.offline__saved'), null, fault.kind);
    assert.equal(await failure(page), 'damaged', fault.kind);
    stage.server.fault = {kind: 'none'};
    await page.reload();
  }
  await save(page);
  assert.ok(await page.$('.offline__saved'));
}
