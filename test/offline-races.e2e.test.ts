import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser, type BrowserContext, type Page} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {ROOT} from './built-site.ts';
import {startFaultServer, type FaultServer} from './offline/fault-server.ts';
import type {FrameFacts, Harness} from './offline/harness-browser.ts';
import {
  bundleTinyScripts,
  HARNESS,
  TINY_PAGES,
  writeTinySite,
  type TinyScripts,
} from './offline/tiny-site.ts';

/** Races, in rows that are independent of each other and have a seed each. */
const RACES = 100;
const ROWS = [9, 10] as const;
const CUTS = 20;
const KINDS = ['server killed', 'tab closed', 'storage full'] as const;

/** The same points in every run, so that a failure can be looked at again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type InPage = {harness: Harness};
const save = (page: Page): ReturnType<Harness['save']> =>
  page.evaluate(() => (globalThis as unknown as InPage).harness.save());
const saved = (page: Page): Promise<string | null> =>
  page.evaluate(() => (globalThis as unknown as InPage).harness.saved());
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as InPage).harness.faults());
const openFrames = (page: Page, name: string, most: number): Promise<readonly FrameFacts[]> =>
  page.evaluate(
    (id, paths) => (globalThis as unknown as InPage).harness.open(id, paths),
    name,
    TINY_PAGES.slice(0, most),
  );
const askFrames = (page: Page, name: string): Promise<readonly unknown[]> =>
  page.evaluate((id) => (globalThis as unknown as InPage).harness.ask(id), name);
const closeFrames = (page: Page, name: string): Promise<void> =>
  page.evaluate((id) => (globalThis as unknown as InPage).harness.close(id), name);

// Two at a time, each before a server of its own: much of it is waiting.
describe('saving, cut and raced', {concurrency: 2}, () => {
  let browser: Browser;
  let scripts: TinyScripts;
  let place: string;

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'handbook-races-'));
    scripts = await bundleTinyScripts(ROOT);
    const {executablePath, args} = await findBrowser();
    browser = await launch({executablePath, args: [...args]});
  });
  after(async () => {
    await browser.close();
    await rm(place, {recursive: true});
  });

  interface Ground {
    readonly server: FaultServer;
    /** The folder that the server shows. */
    folder: string;
  }
  const withServer = async (run: (ground: Ground) => Promise<void>): Promise<void> => {
    const server = await startFaultServer(() => ground.folder, '/');
    const ground: Ground = {server, folder: ''};
    try {
      await run(ground);
    } finally {
      await server.stop();
    }
  };
  /** Writes a revision of the site; `name` tells it from those of other tests. */
  const publish = async (name: string, number: number): Promise<{folder: string; revision: string}> => {
    const path = join(place, name, String(number));
    return {folder: path, revision: await writeTinySite(path, number, scripts)};
  };
  const openHarness = async (context: BrowserContext, server: FaultServer): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/${HARNESS}`);
    return page;
  };

  const runRaces = async (ground: Ground, seed: number, races: number): Promise<void> => {
    const {server} = ground;
    const name = `row ${seed}`;
    const random = createRandom(seed);
    const context = await browser.createBrowserContext();
    let current = await publish(name, 0);
    const numbers = new Map([[current.revision, 0]]);
    ground.folder = current.folder;
    const page = await openHarness(context, server);
    for (let race = 1; race <= races; race += 1) {
      const next = await publish(name, race);
      numbers.set(next.revision, race);
      // Pages of the copy that is there are read meanwhile.
      const before = race === 1 ? null : await saved(page);
      const reading = before === null ? [] : await openFrames(page, `race ${race}`, 2);
      const at = random(20);
      server.requests = [];
      const isDue = setInterval(() => {
        if (server.requests.length >= at) ground.folder = next.folder;
      }, 1);
      const result = await save(page);
      clearInterval(isDue);
      ground.folder = next.folder;
      assert.ok('revision' in result, `race ${race}: ${JSON.stringify(result)}`);
      assert.deepEqual(await faults(page), [], `race ${race}`);
      await server.stop();
      // What was open stays what it was; what is opened now is all of the revision that is called saved.
      const stamps = await askFrames(page, `race ${race}`);
      assert.deepEqual(
        stamps,
        reading.map(({script}) => script),
        `race ${race}: a page that was open keeps its revision`,
      );
      await closeFrames(page, `race ${race}`);
      const number = numbers.get(result.revision);
      assert.ok(number !== undefined);
      for (const {text, script, stamp} of await openFrames(page, 'after', 3)) {
        assert.deepEqual([script, stamp], [number, number], `race ${race}`);
        assert.ok(text === 'the same' || text === `revision ${number}`, `race ${race}: ${text}`);
      }
      await closeFrames(page, 'after');
      await server.start();
      await rm(current.folder, {recursive: true});
      current = next;
    }
    await context.close();
  };
  for (const seed of ROWS) {
    const races = RACES / ROWS.length;
    it(`ends each of ${races} races between a save and a deployment on one revision (seed ${seed})`, () =>
      withServer((ground) => runRaces(ground, seed, races)));
  }

  it(`resumes or rolls back after each of ${CUTS} cuts, and calls nothing saved that is not whole`, () =>
    withServer(async (ground) => {
      const {server} = ground;
      const random = createRandom(4);
      const {folder: first, revision} = await publish('cuts', 1);
      const sizes = 120_000;
      for (let cut = 0; cut < CUTS; cut += 1) {
        ground.folder = first;
        const context = await browser.createBrowserContext();
        const kind = KINDS[cut % KINDS.length] ?? 'server killed';
        let page = await openHarness(context, server);
        switch (kind) {
          case 'server killed': {
            server.fault = {kind: 'dies-after', bytes: random(sizes)};
            await server.stop();
            await server.start();
            await save(page);
            break;
          }
          case 'tab closed': {
            server.fault = {kind: 'is-slow', milliseconds: 5};
            const closing = new Promise((resolve) => setTimeout(resolve, random(150)));
            save(page).catch(() => undefined);
            await closing;
            await page.close();
            break;
          }
          case 'storage full': {
            const session = await page.createCDPSession();
            const {usage} = await session.send('Storage.getUsageAndQuota', {origin: server.origin});
            await session.send('Storage.overrideQuotaForOrigin', {
              origin: server.origin,
              quotaSize: usage + random(sizes),
            });
            await save(page);
            await session.send('Storage.overrideQuotaForOrigin', {origin: server.origin});
          }
        }
        server.fault = {kind: 'none'};
        await server.stop();
        await server.start();
        page = await openHarness(context, server);
        assert.deepEqual(await faults(page), [], `cut ${cut}, ${kind}: what is called saved is whole`);
        assert.deepEqual(await save(page), {revision}, `cut ${cut}, ${kind}: it goes on`);
        assert.deepEqual(await faults(page), []);
        await server.stop();
        assert.equal((await openFrames(page, 'after', TINY_PAGES.length)).length, TINY_PAGES.length);
        await server.start();
        await context.close();
      }
    }));
});
