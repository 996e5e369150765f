import assert from 'node:assert/strict';
import {cacheNames, open, openOffline, save, saveWell, type Stage} from './stage.ts';

/** Without room on the device nothing is half-saved and nothing is lost. */
export async function undoesWithoutSpace(stage: Stage, [one, two]: readonly [string, string]): Promise<void> {
  await (await saveWell(stage, one)).close();
  const page = await openOffline(stage, two);
  const session = await page.createCDPSession();
  const {usage} = await session.send('Storage.getUsageAndQuota', {origin: stage.server.origin});
  for (const quotaSize of [usage + 1000, usage + 400_000]) {
    await session.send('Storage.overrideQuotaForOrigin', {origin: stage.server.origin, quotaSize});
    assert.match(await save(page), /space/);
    assert.equal((await cacheNames(page)).length, 1);
  }
  await session.send('Storage.overrideQuotaForOrigin', {origin: stage.server.origin});
  await page.reload();
  await save(page);
  assert.equal((await cacheNames(page)).length, 2);
}

/** PDFs are saved where the reader ticks them, and open without a network. */
export async function savesPdf(stage: Stage, folder: string, pdf: string): Promise<void> {
  const page = await saveWell(stage, folder, {withPdf: true});
  await stage.server.stop();
  const bytes = await page.evaluate(
    async (url) => (await (await fetch(url)).arrayBuffer()).byteLength,
    `${stage.base}downloads/${pdf}`,
  );
  assert.ok(bytes > 1000);
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
