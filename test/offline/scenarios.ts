import assert from 'node:assert/strict';
import type {Page} from 'puppeteer';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {inTwoTabs} from '../two-tabs.ts';
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

/** A language under test, and chapters of it that no scenario opens before the network is cut. */
export interface LanguageUnderTest {
  readonly locale: LocaleTag;
  /** `fr/`, or empty for the source language. */
  readonly folder: string;
}

/** After one language is saved and the network is cut, all of it works and the others say that they are not saved. */
export async function readsWithoutNetwork(
  stage: Stage,
  {own, other, pages}: {own: LanguageUnderTest; other: LanguageUnderTest; pages: readonly string[]},
): Promise<void> {
  const saver = await saveWell(stage, own.folder);
  await saver.close();
  await stage.server.stop();
  const failures: (readonly string[])[] = [];
  assert.ok(pages.length > 10);
  const openReader = async (): Promise<Page> => {
    const reader = await stage.context.newPage();
    failures.push(watchFailures(reader));
    return reader;
  };
  await inTwoTabs(pages, openReader, async (reader, path) => {
    await open(stage, own.folder + path, reader);
    assert.equal(await reader.$eval('html', (html) => html.lang), own.locale);
    const notice = await reader.waitForSelector('.saved-copy p');
    assert.match((await notice?.evaluate((element) => element.textContent)) ?? '', /20\d\d/);
    const widths = await reader.$$eval('img', (images) => images.map((image) => image.naturalWidth));
    assert.ok(widths.length > 0 && widths.every((width) => width > 0), `${path}, images: ${widths.join()}`);
  });
  assert.deepEqual(failures.flat(), []);
  const chapter = pages.at(-1) ?? '';
  const page = await stage.context.newPage();
  // Navigations that the worker answers with a 503 of its own.
  await page.goto(`${stage.base}${other.folder}${chapter}`);
  assert.equal(await page.$eval('html', (html) => html.lang), other.locale);
  const back = await page.$eval(`a[lang="${own.locale}"]`, (link) => link.href);
  assert.equal(back, `${stage.base}${own.folder}${chapter}`);
  await page.goto(back);
  assert.equal(await page.$eval('html', (html) => html.lang), own.locale);
}

/** A reader who goes from chapter to chapter inside an open page needs no network either. */
export async function turnsPagesWithoutNetwork(stage: Stage, {folder}: LanguageUnderTest): Promise<void> {
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
}

/** Two saved languages stand side by side; removing one leaves the other, removing the last leaves nothing. */
export async function keepsLanguagesApart(
  stage: Stage,
  [one, two]: readonly [LanguageUnderTest, LanguageUnderTest],
  chapter: string,
): Promise<void> {
  await (await saveWell(stage, one.folder)).close();
  const page = await saveWell(stage, two.folder);
  assert.equal((await cacheNames(page)).length, 2);
  await stage.server.stop();
  for (const language of [one, two]) {
    await open(stage, language.folder + chapter, page);
    assert.equal(await page.$eval('html', (html) => html.lang), language.locale);
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
export async function resumesAfterCut(stage: Stage, {folder}: LanguageUnderTest): Promise<void> {
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
export async function detectsDamage(
  stage: Stage,
  {folder}: LanguageUnderTest,
  chapter: string,
): Promise<void> {
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

/** Search answers without a network, and its answer opens. */
export async function searchesWithoutNetwork(
  stage: Stage,
  {folder}: LanguageUnderTest,
  {query, chapter}: {query: string; chapter: string},
): Promise<void> {
  await (await saveWell(stage, folder)).close();
  await stage.server.stop();
  const page = await open(stage, folder);
  await page.waitForSelector('.saved-copy p');
  await (await page.waitForSelector('.DocSearch-Button'))?.click();
  await (await page.waitForSelector('.DocSearch-Input'))?.type(query);
  const hit = await page.waitForSelector(`.DocSearch-Hit a[href*="/${folder}${chapter}"]`);
  await hit?.click();
  await page.waitForFunction((part) => location.pathname.includes(part), {}, chapter);
  await page.waitForSelector('article h1');
}
