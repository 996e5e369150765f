import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer';
import type {Recall} from '../../src/handbook/recalls.ts';
import {RECALLS_NAME} from '../../src/offline/recalls.ts';
import {cacheNames, open, openOffline, save, saveWell, waitForEnd, type Stage} from './stage.ts';

/** The three weights are told before; the lightest one leaves out the other edition and the search, and says so. */
export async function savesTextOfOneEdition(stage: Stage, folder: string): Promise<void> {
  const page = await openOffline(stage, folder);
  await page.waitForSelector('[data-weight]');
  const sizes = await page.$$eval('[data-weight]', (labels) =>
    labels.map(({textContent}) => parseFloat(/[\d.]+/.exec(textContent)?.[0] ?? '')),
  );
  assert.equal(sizes.length, 3);
  assert.ok(sizes.every((size) => size > 0));
  await page.click('[data-weight="text"] input');
  await page.click('[data-edition="2020"] input');
  await save(page);
  await page.waitForSelector('.offline__saved');
  await stage.server.stop();
  await open(stage, `${folder}introduction/`, page);
  await page.waitForSelector('.saved-copy p');
  await page.goto(`${stage.base}${folder}2020/introduction/`);
  assert.equal(await page.$('.saved-copy'), null, 'the other edition is not saved');
  assert.ok(await page.$(`a[href$="/${folder}"]`));
}

/** A page that was saved before the error was found shows it in red, and still does without a network. */
export async function warnsOfRecalls(
  stage: Stage,
  {site, folder, page: path}: {site: string; folder: string; page: string},
): Promise<void> {
  await (await saveWell(stage, folder)).close();
  const recall: Recall = {
    id: 'wrong-dose',
    found: '2099-01-01',
    edition: 'current',
    chapter: path.replace(/\/$/, ''),
    anchor: null,
    locales: ['en'],
    corrected: [],
    text: {en: 'The dose is wrong.'},
  };
  const file = join(site, RECALLS_NAME);
  await writeFile(file, JSON.stringify([recall]));
  try {
    const page = await open(stage, folder + path);
    const notice = await page.waitForSelector('.recall');
    assert.match((await notice?.evaluate(({textContent}) => textContent)) ?? '', /The dose is wrong\./);
    await stage.server.stop();
    await open(stage, folder + path, page);
    await page.waitForSelector('.saved-copy p');
    await page.waitForSelector('.recall');
    await open(stage, `${folder}treatment/ecmo/`, page);
    await page.waitForSelector('.saved-copy p');
    assert.equal(await page.$('.recall'), null, 'other pages are as they were');
    // Its recommendations stand there too.
    await open(stage, `${folder}recommendations/`, page);
    await page.waitForSelector(`.recall a[href$="/${path}"]`);
  } finally {
    await writeFile(file, '[]\n');
  }
}

/** What lies on the device is not trusted: a damaged page is said to be one, fetched where it can be, and repaired. */
export async function repairsDamage(stage: Stage, folder: string, path: string): Promise<void> {
  const page = await saveWell(stage, folder);
  const url = `${stage.base}${folder}${path}`;
  const damage = (): Promise<void> =>
    page.evaluate(async (address) => {
      const [name = ''] = (await caches.keys()).filter((key) => !key.endsWith(' records'));
      const headers = {'content-type': 'text/html'};
      await (await caches.open(name)).put(address, new Response('<h1>Something else</h1>', {headers}));
    }, url);
  await damage();
  const reader = await open(stage, folder + path);
  assert.doesNotMatch(await reader.content(), /Something else/, 'with a network it comes from there');
  await open(stage, `${folder}offline/`, page);
  await page.waitForSelector('.offline__failed');
  await save(page);
  await waitForEnd(page);
  assert.equal(await page.$('.offline__failed'), null);
  await damage();
  await stage.server.stop();
  await reader.goto(url);
  const text = await reader.$eval('main', (main) => main.textContent);
  assert.match(text, /damaged/);
  await stage.server.start();
}

/** A clock that is years off is said to be; reading goes on. */
export async function doubtsTheClock(stage: Stage, folder: string, path: string): Promise<void> {
  await (await saveWell(stage, folder)).close();
  const page = await stage.context.newPage();
  await page.evaluateOnNewDocument(() => {
    const now = new Date('2009-01-01T00:00:00Z').getTime();
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...values: [] | [number | string]) {
        if (values.length === 0) super(now);
        else super(values[0]);
      }
      static override now(): number {
        return now;
      }
    } as DateConstructor;
  });
  await stage.server.stop();
  await open(stage, folder + path, page);
  const notice = await page.waitForSelector('.saved-copy p');
  assert.match((await notice?.evaluate(({textContent}) => textContent)) ?? '', /clock/);
  assert.ok(await page.$('article h1'));
}

/** One link takes away the worker and all that is saved, in every language. */
export async function removesEverything(stage: Stage, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await (await saveWell(stage, folder)).close();
  const page = await open(stage, `${folders[1] ?? ''}search/?q=ecmo`);
  await page.locator('.DocSearch-Hit a').click();
  await page.waitForSelector('article h1');
  assert.ok((await storedKeys(page)).some((key) => key.includes('searches')));
  await openOffline(stage, folders[1] ?? '', page);
  page.on('dialog', (dialog) => void dialog.accept());
  await Promise.all([page.waitForNavigation(), page.click('a[href$="offline/reset/"]')]);
  await page.waitForFunction(() => (document.querySelector('#result')?.textContent.length ?? 0) > 3);
  assert.deepEqual(await cacheNames(page), []);
  const left = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(left, [0, 0]);
  assert.deepEqual(await storedKeys(page), []);
  await open(stage, folders[0] ?? '', page);
  assert.equal(await page.$('.saved-copy p'), null);
}

/** What the site keeps beside the copies; the theme's choice of light or dark left out. */
async function storedKeys(page: Page): Promise<readonly string[]> {
  const keys = await page.evaluate(() => Object.keys(localStorage));
  return keys.filter((key) => key.includes('handbook'));
}
