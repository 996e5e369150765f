import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer';
import type {EditionId} from '../src/handbook/editions.ts';
import type {LocaleTag} from '../src/handbook/locales.ts';
import {localePath, pageUrl} from '../src/handbook/paths.ts';
import {DESKTOP, openBuiltSite, PHONE, watchPage, type BuiltSite} from './built-site.ts';

interface Question {
  readonly locale: LocaleTag;
  readonly query: string;
  /** Address below the site's, to which the first result has to lead. */
  readonly expected: string;
  /** From which page the reader asks; the language's home page if none is given. */
  readonly from?: string;
}

function place(locale: LocaleTag, chapter: string, anchor: string, edition: EditionId = 'current'): string {
  return `${pageUrl({locale, edition, chapter})}${anchor === '' ? '' : `#${anchor}`}`;
}

const DRUGS = 'treatment/immunomodulation';
const OXYGEN = 'treatment/oxygen-and-ventilation';

const QUESTIONS: readonly Question[] = [
  {locale: 'en', query: 'dexametasone', expected: place('en', DRUGS, 'dose')},
  {locale: 'en', query: 'awake prone', expected: place('en', OXYGEN, 'awake-prone')},
  {locale: 'zh-Hans', query: '清醒俯卧位', expected: place('zh-Hans', OXYGEN, 'awake-prone')},
  {locale: 'fr', query: 'decubitus ventral vigile', expected: place('fr', OXYGEN, 'awake-prone')},
  {locale: 'ar', query: 'هدف الاكسجين', expected: place('ar', OXYGEN, 'oxygen-target')},
  {
    locale: 'en',
    query: 'dexamethasone dose',
    // Also from a page of the first edition today's advice comes first.
    from: pageUrl({locale: 'en', edition: '2020', chapter: 'introduction'}),
    expected: place('en', DRUGS, 'dose'),
  },
];

/** Opens the dialog and types; comes back when there are results, or the word that there are none or cannot be any. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.DocSearch-Button').click();
  await page.waitForSelector('.DocSearch-Input');
  await page.type('.DocSearch-Input', query);
  await page.waitForFunction(
    (words) =>
      document.querySelector<HTMLInputElement>('.DocSearch-Input')?.value === words &&
      document.querySelector('.DocSearch-Hit, .DocSearch-NoResults, .search-failure') !== null,
    {},
    query,
  );
}

function firstResult(page: Page): Promise<string | null> {
  return page.$eval('.DocSearch-Hit a', (link) => link.getAttribute('href'));
}

function isIndex(request: HTTPRequest): boolean {
  return /\/search\/[^/]+\.json$/.test(new URL(request.url()).pathname);
}

describe('the search', () => {
  let site: BuiltSite;
  before(async () => {
    site = await openBuiltSite();
  });
  after(() => site.close());

  for (const {locale, query, expected, from} of QUESTIONS) {
    it(`finds "${query}" in ${locale} and leads there, asking no other origin`, async () => {
      const page = await site.browser.newPage();
      try {
        const faults = watchPage(page, site.address);
        const indexes: string[] = [];
        page.on('request', (request) => {
          if (isIndex(request)) indexes.push(request.url());
        });
        await page.setViewport(locale === 'ar' ? PHONE : DESKTOP);
        await page.goto(site.address + (from ?? localePath(locale)), {waitUntil: 'networkidle0'});
        assert.deepEqual(indexes, [], 'the index is not fetched before it is needed');
        assert.equal(await page.$('link[rel="preconnect"]'), null);

        await ask(page, query);
        await page
          .waitForFunction(
            (address) => document.querySelector('.DocSearch-Hit a')?.getAttribute('href') === address,
            {timeout: 5000},
            expected,
          )
          .catch(() => undefined);
        assert.equal(await firstResult(page), expected);
        assert.ok((await page.$$('.DocSearch-Hit mark')).length > 0, 'the match is marked');

        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (address) => location.pathname + location.hash === address,
          {timeout: 5000},
          expected,
        );
        const anchor = expected.split('#')[1];
        if (anchor !== undefined) await page.waitForSelector(`#${anchor}`);
        assert.equal(indexes.length, 1);
        assert.deepEqual(faults, {foreignRequests: [], errors: []});
      } finally {
        await page.close();
      }
    });
  }

  it('says in the reader’s language that the index is damaged, and fetches it again', async () => {
    const page = await site.browser.newPage();
    try {
      let damaged = true;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (damaged && isIndex(request)) void request.respond({status: 200, body: '{"version":1,"loc'});
        else void request.continue();
      });
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${site.address}/fr/`, {waitUntil: 'networkidle0'});
      const heading = await page.$eval('h1', (title) => title.textContent);
      await ask(page, 'dexam');
      await page.waitForSelector('.search-failure p');
      const english = 'The search index could not be loaded. Check the connection and search again.';
      const said = await page.$eval('.search-failure p', (text) => text.textContent);
      assert.ok(said !== '' && said !== english, said);

      damaged = false;
      await page.locator('.search-failure button').click();
      await page.waitForSelector('.DocSearch-Hit mark');
      assert.equal(await firstResult(page), place('fr', DRUGS, 'dose'));

      // The page behind is there as before.
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('.search-dialog') === null);
      assert.equal(await page.$eval('h1', (title) => title.textContent), heading);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  });

  it('says so where the search itself cannot be had, leaves the page as it is, and goes on once it can', async () => {
    const page = await site.browser.newPage();
    try {
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(site.address + place('en', DRUGS, ''), {waitUntil: 'networkidle0'});
      const heading = await page.$eval('article h1', (title) => title.textContent);
      await page.setOfflineMode(true);
      await page.locator('.DocSearch-Button').click();
      await page.waitForSelector('dialog[open] .search-failure p');
      assert.equal(await page.$eval('article h1', (title) => title.textContent), heading);
      // Without an Escape key too there is a way back to the chapter.
      await page.locator('.search-dialog__close').click();
      await page.waitForFunction(() => document.querySelector('dialog') === null);
      await page.locator('.DocSearch-Button').click();
      await page.waitForSelector('dialog[open] .search-failure p');
      await page.setOfflineMode(false);
      await page.locator('.search-failure button').click();
      await page.waitForSelector('dialog[open] .DocSearch-Input');
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  });

  it('shows on its page what is asked in the dialog above it, in the edition that was searched', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}/search/?q=oxygen`, {waitUntil: 'networkidle0'});
      await page.waitForSelector('.search-page .DocSearch-Hit');
      await page.keyboard.press('Escape');
      await page.locator('.DocSearch-Button').click();
      await page.waitForSelector('dialog .DocSearch-Input');
      await page.type('dialog .DocSearch-Input', 'methylprednisolone');
      await page.locator('dialog .search-panel__editions button:last-child').click();
      await page.locator('dialog .search-dialog__all a').click();
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLInputElement>('.search-page .DocSearch-Input')?.value ===
          'methylprednisolone',
      );
      await page.waitForSelector('.search-page .search-historic');
      assert.match(await page.$eval('.search-page .DocSearch-Hit a', (link) => link.pathname), /^\/2020\//);
    } finally {
      await page.close();
    }
  });

  it('draws the best results first, and soon after all that it counts', async () => {
    const page = await site.browser.newPage();
    try {
      await page.evaluateOnNewDocument(() => {
        const drawn: number[] = [];
        Object.assign(globalThis, {drawn});
        new MutationObserver(() => {
          const count = document.querySelectorAll('.search-hit').length;
          if (count > 0 && count !== drawn.at(-1)) drawn.push(count);
        }).observe(document, {childList: true, subtree: true});
      });
      await page.goto(`${site.address}/search/?q=oxygen`);
      await page.waitForFunction(() => {
        const told = /\d+/.exec(document.querySelector('.search-note')?.textContent ?? '')?.[0];
        return told !== undefined && document.querySelectorAll('.search-hit').length === Number(told);
      });
      const counts = await page.evaluate(() => (globalThis as unknown as {drawn: number[]}).drawn);
      assert.equal(counts[0], 2);
      assert.deepEqual(
        counts,
        [...counts].sort((one, other) => one - other),
        'nothing that was drawn goes again',
      );
      assert.ok((counts.at(-1) ?? 0) > 2);
    } finally {
      await page.close();
    }
  });

  it('searches the first edition when the reader chooses it', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}/`, {waitUntil: 'networkidle0'});
      await ask(page, 'methylprednisolone 40 mg');
      assert.doesNotMatch((await firstResult(page)) ?? '', /^\/2020\//);
      await page.locator('.search-panel__editions button:last-child').click();
      await page.waitForSelector('.search-historic');
      assert.equal(await firstResult(page), place('en', DRUGS, 'dose', '2020'));
    } finally {
      await page.close();
    }
  });

  it('offers what was probably meant, and keeps searches on the device until they are forgotten', async () => {
    const page = await site.browser.newPage();
    try {
      const faults = watchPage(page, site.address);
      await page.goto(`${site.address}/search/`, {waitUntil: 'networkidle0'});
      await page.type('.DocSearch-Input', 'vaccinattion');
      await page.locator('.search-suggestion button').click();
      await page.waitForFunction(() => document.querySelector('.search-suggestion') === null);
      assert.match(await page.evaluate(() => location.search), /q=vaccination/);
      await page.locator('.DocSearch-Hit a').click();
      // The address changes before the page does: until then its button is the one of the page that goes.
      await page.waitForFunction(
        () => location.pathname !== '/search/' && document.querySelector('.DocSearch-Input') === null,
      );

      await page.locator('.DocSearch-Button').click();
      await page.waitForSelector('.search-recent li button');
      assert.equal(
        await page.$eval('.search-recent li button', (button) => button.textContent),
        'vaccination',
      );
      await page.locator('.search-recent__forget').click();
      await page.waitForFunction(() => document.querySelector('.search-recent') === null);
      assert.equal(await page.evaluate(() => localStorage.getItem('handbook / searches en')), null);
      assert.deepEqual(faults, {foreignRequests: [], errors: []});
    } finally {
      await page.close();
    }
  });

  it('can be used with the keyboard alone', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}/`, {waitUntil: 'networkidle0'});
      await page.focus('.DocSearch-Button');
      await page.keyboard.press('/');
      await page.waitForSelector('.DocSearch-Input');
      await page.keyboard.type('prone');
      await page.waitForSelector('.DocSearch-Hit mark');
      await page.keyboard.press('ArrowDown');
      assert.equal(await page.evaluate(() => document.activeElement?.matches('.DocSearch-Hit a')), true);
      await page.keyboard.press('ArrowUp');
      assert.equal(await page.evaluate(() => document.activeElement?.matches('.DocSearch-Input')), true);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('.search-dialog') === null);
      // Whoever goes on with the keyboard is where they were.
      assert.equal(await page.evaluate(() => document.activeElement?.matches('.DocSearch-Button')), true);
    } finally {
      await page.close();
    }
  });

  it('shows which edition is searched where the device sets all colours', async () => {
    const page = await site.browser.newPage();
    try {
      const client = await page.createCDPSession();
      const features = [{name: 'forced-colors', value: 'active'}];
      await client.send('Emulation.setEmulatedMedia', {features});
      await page.goto(`${site.address}/search/`, {waitUntil: 'networkidle0'});
      const [chosen, other] = await page.$$eval('.search-panel__editions button', (buttons) =>
        buttons.map((button) => getComputedStyle(button).color),
      );
      assert.notEqual(chosen, other);
    } finally {
      await page.close();
    }
  });

  it('fetches no chapter before the reader opens a result', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}/search/`, {waitUntil: 'networkidle0'});
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.type('.DocSearch-Input', 'oxygen');
      await page.waitForSelector('.DocSearch-Hit mark');
      await page.waitForNetworkIdle();
      assert.deepEqual(
        fetched.filter((url) => !url.endsWith('.json')),
        [],
      );
    } finally {
      await page.close();
    }
  });

  it('takes anything that can be pasted', async () => {
    const page = await site.browser.newPage();
    try {
      const faults = watchPage(page, site.address);
      await page.goto(`${site.address}/`, {waitUntil: 'networkidle0'});
      await page.locator('.DocSearch-Button').click();
      await page.waitForSelector('.DocSearch-Input');
      for (const text of [
        'a',
        '!?…',
        '\u0007\u001B',
        '\uD83D',
        '<img src=x onerror=alert(1)>',
        'dexamethasone地塞米松дексаметазон',
        'x'.repeat(10_000),
        '',
      ]) {
        // By its code units: half a letter does not survive the way to the browser as text.
        await page.$eval(
          '.DocSearch-Input',
          (field, codes) => {
            // Past React, which would take what it set itself for nothing new.
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
              field,
              String.fromCharCode(...codes),
            );
            field.dispatchEvent(new Event('input', {bubbles: true}));
          },
          Array.from({length: text.length}, (_value, at) => text.charCodeAt(at)),
        );
        await page.waitForFunction(
          (empty) => (document.querySelector('.search-note, .search-chapters') === null) === empty,
          {},
          text === '',
        );
        assert.equal(await page.$('.DocSearch-Modal img'), null);
      }
      assert.deepEqual(faults, {foreignRequests: [], errors: []});
    } finally {
      await page.close();
    }
  });
});
