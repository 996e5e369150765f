import assert from 'node:assert/strict';
import {cacheNames, heading, open, openOffline, saveWell, waitForEnd, save, type Stage} from './stage.ts';

export interface UpdateInput {
  readonly folder: string;
  /** A page whose heading differs between the revisions, and one to begin at. */
  readonly changedPage: string;
  readonly otherPage: string;
  readonly before: string;
  readonly after: string;
  /** Publishes the second revision in place of the first. */
  readonly deploy: () => Promise<void>;
}

/** A new revision is offered and changes nothing until it is accepted; open pages end in the one they began in. */
export async function updatesWhenAccepted(stage: Stage, input: UpdateInput): Promise<void> {
  await (await saveWell(stage, input.folder)).close();
  const reader = await open(stage, input.folder + input.otherPage);
  await input.deploy();
  const saver = await openOffline(stage, input.folder);
  await saver.waitForSelector('.offline__actions .button--primary');
  assert.match(
    await saver.$eval('.saved-copy', (notice) => notice.textContent),
    /21/,
    'the notice tells of it',
  );
  const fresh = await open(stage, input.folder + input.changedPage);
  assert.equal(await heading(fresh), input.before, 'not before it is accepted');

  stage.server.requests = [];
  await saver.click('.offline__actions .button--primary');
  await saver.waitForSelector('.offline__state .button--primary:not(.button--lg)');
  const fetched = stage.server.requests.filter((path) => /assets/.test(path));
  assert.ok(fetched.length <= 4, `unchanged files are not fetched again: ${fetched.join(' ')}`);
  assert.equal((await cacheNames(saver)).length, 2, 'the earlier revision stays for pages that are open');

  await stage.server.stop();
  // A page that was opened before goes on in its own revision, in a chapter that it never loaded.
  await followLink(reader, input.folder + input.changedPage);
  assert.equal(await heading(reader), input.before);
  await reader.reload();
  assert.equal(await heading(reader), input.after);
  await reader.waitForSelector('.saved-copy p');
  for (const page of [saver, fresh]) await page.close();
  await open(stage, input.folder + input.changedPage, reader);
  await reader.waitForFunction(
    async () => (await caches.keys()).filter((name) => !name.endsWith(' records')).length === 1,
    {polling: 200},
  );
  assert.equal(await heading(reader), input.after);
}

/** Follows a link of the page itself, so that no page is loaded anew. */
async function followLink(page: Awaited<ReturnType<typeof open>>, path: string): Promise<void> {
  const link = await page.waitForSelector(`a.menu__link[href$="/${path}"]`);
  await link?.evaluate((element) => (element as HTMLElement).click());
  await page.waitForFunction((end) => location.pathname.endsWith(end), {}, path);
  await page.waitForSelector('article h1');
}

/** The site is renewed in the middle of a save: what is saved in the end is the new revision, whole. */
export async function survivesRenewal(stage: Stage, input: UpdateInput): Promise<void> {
  const page = await openOffline(stage, input.folder);
  stage.server.fault = {kind: 'before', part: input.changedPage, run: input.deploy};
  await save(page);
  assert.ok(
    await page.$('.offline__saved'),
    await page.$eval('.offline__state', (state) => state.textContent),
  );
  await stage.server.stop();
  await open(stage, input.folder + input.changedPage, page);
  await page.waitForSelector('.saved-copy p');
  assert.equal(await heading(page), input.after);
}

/** An update that fails leaves the copy that was there, and can be had later. */
export async function keepsCopyWhenUpdateFails(stage: Stage, input: UpdateInput): Promise<void> {
  await (await saveWell(stage, input.folder)).close();
  await input.deploy();
  const page = await openOffline(stage, input.folder);
  stage.server.fault = {kind: 'dies-after', bytes: 20_000};
  await stage.server.start();
  await save(page);
  assert.ok(await page.$('.offline__failed'));
  assert.ok(await page.$('.offline__saved'), 'the earlier copy is still called saved');
  const reader = await open(stage, input.folder + input.changedPage);
  assert.equal(await heading(reader), input.before);
  stage.server.fault = {kind: 'none'};
  await stage.server.start();
  await page.reload();
  await save(page);
  await waitForEnd(page);
  await stage.server.stop();
  await open(stage, input.folder + input.changedPage, reader);
  assert.equal(await heading(reader), input.after);
}
