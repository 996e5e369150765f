import assert from 'node:assert/strict';
import {cacheNames, failure, openOffline, save, saveWell, waitForEnd, type Stage} from './stage.ts';

const REMOVE = '.offline__state .button--outline';

/** A language that another window is saving cannot be removed meanwhile: it would be called saved and be gone. */
export async function removesNothingThatIsBeingSaved(stage: Stage, folder: string): Promise<void> {
  const saving = await saveWell(stage, folder);
  const other = await openOffline(stage, folder);
  other.on('dialog', (dialog) => void dialog.accept());
  stage.server.fault = {kind: 'is-slow', milliseconds: 2000};
  await saving.bringToFront();
  await saving.click('[data-weight="pdf"] input');
  await saving.locator('.offline__actions .button--primary').click();
  await saving.waitForSelector('.offline__state[data-activity="saving"]');
  await other.bringToFront();
  await other.locator(REMOVE).click();
  await other.waitForSelector('.offline__failed');
  assert.equal(await failure(other), 'busy');
  stage.server.fault = {kind: 'none'};
  await waitForEnd(saving);
  assert.equal(await failure(saving), null);
  assert.equal((await cacheNames(saving)).length, 1);
  await other.locator(REMOVE).click();
  await other.waitForFunction(() => document.querySelector('.offline__saved') === null);
  assert.deepEqual(await cacheNames(other), []);
}

/** A save that failed goes on when the network is back, but not once the reader has saved something else. */
export async function savesOnlyWhatWasAskedLast(stage: Stage, folder: string): Promise<void> {
  const page = await openOffline(stage, folder);
  let cut = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (cut && request.url().endsWith('.pdf') ? request.abort() : request.continue());
  });
  await page.click('[data-weight="pdf"] input');
  await save(page);
  assert.equal(await failure(page), 'network');
  cut = false;
  // After a failure the page looks once more at what there is.
  await page.locator('[data-weight="text"] input').click();
  await save(page);
  await page.waitForSelector('.offline__saved');
  stage.server.requests = [];
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.deepEqual(
    stage.server.requests.filter((path) => path.endsWith('.pdf')),
    [],
  );
  assert.equal(await page.$('[data-activity="saving"]'), null);
}

/** A slow answer is not cut off: what a page from the network asks for comes whole, however long it takes. */
export async function waitsForSlowFiles(stage: Stage, folder: string): Promise<void> {
  await (await saveWell(stage, folder)).close();
  const page = await stage.context.newPage();
  // Not answered from the copy, as a page of an edition that is not saved.
  await page.goto(`${stage.base}${folder}nowhere/`);
  stage.server.fault = {kind: 'trickles', part: '/search/', milliseconds: 6000};
  const text = await page.evaluate(
    async (url) => (await fetch(url)).text(),
    `${stage.base}${folder}search/current.json`,
  );
  assert.equal((JSON.parse(text) as readonly unknown[]).length, 2);
}
