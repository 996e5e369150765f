import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {strFromU8, unzipSync} from 'fflate';
import {launch, type Browser} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import {createZim} from '../scripts/write/write-zim-proc.ts';
import {zimOptions} from '../scripts/outputs/pack-folder/zim-options.ts';
import {BUILD, ROOT} from './built-site.ts';
import {findBrokenLinks} from './packs/find-broken-links.ts';

const run = promisify(execFile);
const DOWNLOADS = join(BUILD, 'downloads');
/** The language and edition that is walked in a browser. */
const WALKED = 'covid-19-handbook-en-2026';

const isInstalled = (tool: string): Promise<boolean> =>
  run('sh', ['-c', `command -v ${tool}`]).then(
    () => true,
    () => false,
  );

describe('packs to carry', () => {
  let browser: Browser;
  let place: string;
  let names: readonly string[];

  before(async () => {
    if (!existsSync(join(DOWNLOADS, `${WALKED}.zip`)))
      throw new Error('No packs: run "npm run build" first.');
    names = await readdir(DOWNLOADS);
    place = await mkdtemp(join(tmpdir(), 'handbook stick '));
    const {executablePath, args} = await findBrowser();
    browser = await launch({executablePath, args: [...args]});
    for (const [path, bytes] of Object.entries(await unzip(`${WALKED}.zip`))) {
      await mkdir(dirname(join(place, path)), {recursive: true});
      await writeFile(join(place, path), bytes);
    }
  });
  after(async () => {
    await browser.close();
    await rm(place, {recursive: true});
  });

  const unzip = async (name: string): Promise<Record<string, Uint8Array>> =>
    unzipSync(await readFile(join(DOWNLOADS, name)));

  it('every link of every ZIP leads to a file and a place that is in it', async () => {
    const zips = names.filter((name) => name.endsWith('.zip'));
    for (const name of zips) {
      const files = new Map(
        Object.entries(await unzip(name)).map(([path, bytes]) => [
          path,
          path.endsWith('.html') ? strFromU8(bytes) : '',
        ]),
      );
      assert.deepEqual(findBrokenLinks(files), [], name);
      assert.ok([...files.keys()].filter((path) => path.endsWith('.html')).length > 20, name);
    }
  });

  for (const scripts of [true, false]) {
    it(`opens from a folder, ${scripts ? 'with' : 'without'} scripts: every page, walked by its links`, async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(scripts);
      const failures: string[] = [];
      page.on('requestfailed', (request) => failures.push(request.url()));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) failures.push(`asks for ${request.url()}`);
      });
      page.on('pageerror', (error) => failures.push(String(error)));
      const first = pathToFileURL(join(place, WALKED, 'index.html')).href;
      const seen = new Set([first]);
      for (const url of seen) {
        await page.goto(url);
        assert.ok(await page.$('h1'), url);
        assert.equal((await page.$('.search')) !== null, scripts, url);
        const links = await page.$$eval('a[href]', (all) => all.map(({href}) => href.replace(/#.*/, '')));
        for (const link of links) if (link.startsWith('file:')) seen.add(link);
      }
      assert.deepEqual(failures, []);
      const pages = (await readdir(join(place, WALKED), {recursive: true})).filter((name) =>
        name.endsWith('.html'),
      );
      assert.equal(seen.size, pages.length, 'every page is reached');
      await page.close();
    });
  }

  it('searches from a folder, and the answer opens', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(place, WALKED, 'treatment', 'ecmo.html')).href);
    await page.type('.search input', 'dexamethasone');
    await page.waitForSelector('.results a[href*="immunomodulation.html"]');
    await Promise.all([page.waitForNavigation(), page.click('.results a[href*="immunomodulation.html"]')]);
    assert.ok(await page.$('h1'));
    await page.type('.search input', 'qqqqqqqq');
    await page.waitForFunction(
      () =>
        document.querySelector('.results-note')?.textContent !== '' &&
        document.querySelector('.results a') === null,
    );
    await page.close();
  });

  it('gives ZIMs in which zimcheck finds nothing wrong', async (test) => {
    if (!(await isInstalled('zimcheck'))) {
      test.skip('zim-tools is not installed');
      return;
    }
    const zims = names.filter((name) => name.endsWith('.zim'));
    assert.equal(zims.length, names.filter((name) => name.endsWith('.zip')).length);
    for (const name of zims) {
      const {stdout} = await run('zimcheck', ['-A', join(DOWNLOADS, name)]);
      assert.match(stdout, /Overall Test Status: Pass/, `${name}\n${stdout}`);
      assert.doesNotMatch(stdout, /\[(ERROR|WARNING)\]/, `${name}\n${stdout}`);
    }
  });

  it('makes the same ZIM of the same folder, and one that passes', async (test) => {
    if (!(await isInstalled('zimwriterfs')) || !(await isInstalled('zimcheck'))) {
      test.skip('zim-tools is not installed');
      return;
    }
    const entries = Object.entries(await unzip(`${WALKED}.zip`));
    const folder = new Map(entries.map(([path, bytes]) => [path.slice(WALKED.length + 1), bytes]));
    const options = zimOptions(await readHandbook(ROOT, ['en']), 'en', 'current');
    const one = await createZim(folder, options);
    assert.ok(Buffer.from(one).equals(await createZim(folder, options)));
    const file = join(place, 'made.zim');
    await writeFile(file, one);
    const {stdout} = await run('zimcheck', ['-A', file]);
    assert.match(stdout, /Overall Test Status: Pass/, stdout);
    const other = await createZim(new Map([...folder].slice(1)), options);
    assert.notDeepEqual(one.subarray(8, 24), other.subarray(8, 24), 'another content has another number');
  });

  it('gives ZIMs that kiwix-serve serves and searches', async (test) => {
    if (!(await isInstalled('kiwix-serve'))) {
      test.skip('kiwix-tools is not installed');
      return;
    }
    const port = await freePort();
    const server = spawn('kiwix-serve', ['--port', String(port), join(DOWNLOADS, `${WALKED}.zim`)], {
      stdio: 'ignore',
    });
    try {
      const address = `http://127.0.0.1:${port}`;
      const read = async (path: string): Promise<string> => (await fetch(address + path)).text();
      for (let attempt = 0; ; attempt += 1) {
        const alive = await fetch(address).then(
          () => true,
          () => false,
        );
        if (alive) break;
        assert.ok(attempt < 50, 'it starts');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.match(await read(`/${WALKED}/treatment/ecmo.html`), /<h1/);
      assert.match(await read(`/search?content=${WALKED}&pattern=dexamethasone`), /immunomodulation\.html/);
      const page = await browser.newPage();
      await page.goto(`${address}/${WALKED}/index.html`);
      await page.waitForSelector('.search input');
      await page.type('.search input', 'dexamethasone');
      await page.waitForSelector('.results a[href*="immunomodulation.html"]');
      await page.close();
    } finally {
      server.kill();
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
