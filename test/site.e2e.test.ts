import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page, Viewport} from 'puppeteer';
import {EDITION_IDS} from '../src/handbook/editions.ts';
import {LOCALES, PUBLISHED_LOCALES, type KnownLocale} from '../src/handbook/locales.ts';
import {latePartId} from '../src/handbook/late-parts.ts';
import {MESSAGES} from '../src/handbook/messages.ts';
import {chapterIdsOf} from '../src/handbook/outline.ts';
import {localePath, pageUrl} from '../src/handbook/paths.ts';
import {
  DESKTOP,
  openBuiltSite,
  PHONE,
  waitForScripts,
  watchPage,
  type BuiltSite,
  type PageFaults,
} from './built-site.ts';
import {inTwoTabs} from './two-tabs.ts';

const CHAPTER = 'treatment/immunomodulation';

/** The largest share of tables of which a phone may show a part only; they can be scrolled. Widths are estimated: see fits-phone.ts. */
const SCROLLED_TABLES = 1 / 20;

/** Pixels between the margins that a browser leaves on A4. */
const A4_WIDTH = 717;

describe('the site', () => {
  let site: BuiltSite;
  before(async () => {
    site = await openBuiltSite();
  });
  after(() => site.close());

  async function visit(
    path: string,
    options: {viewport?: Viewport; scripts?: boolean; dark?: boolean},
    work: (page: Page, faults: PageFaults) => Promise<void>,
  ): Promise<void> {
    const page = await site.browser.newPage();
    try {
      const faults = watchPage(page, site.address);
      await page.setViewport(options.viewport ?? DESKTOP);
      await page.setJavaScriptEnabled(options.scripts ?? true);
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: options.dark === true ? 'dark' : 'light'},
      ]);
      await page.goto(site.address + path);
      if (options.scripts !== false) await waitForScripts(page);
      await work(page, faults);
    } finally {
      await page.close();
    }
  }

  for (const {tag, direction} of LOCALES as readonly KnownLocale[]) {
    it(`every page in ${tag} has its language and direction, fits a phone and asks no other origin`, async () => {
      const paths = [
        ...['', 'downloads/', 'offline/', 'recommendations/', 'status/'].map(
          (name) => localePath(tag) + name,
        ),
        ...EDITION_IDS.flatMap((edition) =>
          chapterIdsOf(edition).map((chapter) => pageUrl({locale: tag, edition, chapter})),
        ),
      ];
      const faults: PageFaults[] = [];
      const tables = {all: 0, tooWide: 0};
      const openTab = async (): Promise<Page> => {
        const page = await site.browser.newPage();
        faults.push(watchPage(page, site.address));
        await page.setViewport(PHONE);
        return page;
      };
      await inTwoTabs(paths, openTab, async (page, path) => {
        await page.goto(site.address + path, {waitUntil: 'load'});
        const seen = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          width: document.documentElement.scrollWidth,
          heading: document.querySelector('h1')?.textContent,
          tables: [...document.querySelectorAll('.table-frame')].map(
            (frame) => frame.scrollWidth > frame.clientWidth + 1,
          ),
        }));
        assert.equal(seen.lang, tag, path);
        assert.equal(seen.dir, direction, path);
        // Not compared with the window's own width: a phone's window grows with what does not fit.
        assert.ok(
          seen.width <= PHONE.width,
          `${path} is ${seen.width - PHONE.width} px wider than the phone`,
        );
        assert.ok(seen.heading, `${path} has no heading`);
        tables.all += seen.tables.length;
        tables.tooWide += seen.tables.filter(Boolean).length;
      });
      assert.ok(
        tables.tooWide < tables.all * SCROLLED_TABLES,
        `${tables.tooWide} of ${tables.all} tables are wider than the phone`,
      );
      assert.deepEqual(
        faults.flatMap(({foreignRequests, errors}) => [...foreignRequests, ...errors]),
        [],
      );
    });

    if (!PUBLISHED_LOCALES.some((locale) => locale.tag === tag)) continue;

    it(`the language switch to ${tag} keeps chapter and edition`, async () => {
      for (const edition of EDITION_IDS) {
        const from = tag === 'en' ? 'fr' : 'en';
        await visit(pageUrl({locale: from, edition, chapter: CHAPTER}), {}, async (page) => {
          await page.locator('.navbar .dropdown:has([lang])').hover();
          await Promise.all([
            page.waitForNavigation(),
            page.locator(`.navbar .dropdown__menu a[lang="${tag}"]`).click(),
          ]);
          assert.equal(
            decodeURI(new URL(page.url()).pathname),
            pageUrl({locale: tag, edition, chapter: CHAPTER}),
          );
        });
      }
    });

    it(`the edition switch in ${tag} keeps chapter and language`, async () => {
      await visit(pageUrl({locale: tag, edition: 'current', chapter: CHAPTER}), {}, async (page) => {
        const other = pageUrl({locale: tag, edition: '2020', chapter: CHAPTER});
        await page.locator('.navbar .dropdown:not(:has([lang]))').hover();
        await page.locator(`.navbar .dropdown__menu a[href="${other}"]`).click();
        await page.waitForFunction((path) => location.pathname === path, {}, other);
      });
    });
  }

  it('a tab that was left open for days says that its page has changed', async () => {
    const path = pageUrl({locale: 'fr', edition: 'current', chapter: CHAPTER});
    await visit(path, {}, async (page) => {
      const look = (): Promise<void> =>
        page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
      let asked = 0;
      let published = 'data-revision="00000000/2031-05-17"';
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== site.address + path) return void request.continue();
        asked += 1;
        return void request.respond({contentType: 'text/html', body: published});
      });
      await look();
      await page.evaluate(() => {
        const now = Date.now;
        Date.now = () => now() + 49 * 60 * 60 * 1000;
      });
      assert.equal(asked, 0, 'a tab that was just opened asks');
      await look();
      await page.waitForFunction(() =>
        document.querySelector('article .notice--warning[role=status]')?.textContent.includes('17 mai 2031'),
      );
      published = await page.$eval('.trust-line', (line) => line.outerHTML);
      await look();
      await page.waitForFunction(() => document.querySelector('article .notice[role=status]') === null);
    });
  });

  it('a page of the first edition says so on a phone wherever a link leads', async () => {
    for (const {tag: locale} of PUBLISHED_LOCALES) {
      const path = pageUrl({locale, edition: '2020', chapter: CHAPTER});
      await visit(path, {viewport: PHONE}, async (page) => {
        const id = await page.$$eval('article h2', (headings) => headings.at(-2)?.id ?? '');
        await page.goto(`${site.address}${path}#${id}`, {waitUntil: 'load'});
        await page.waitForFunction(() => scrollY > 0);
        const seen = await page.evaluate((heading) => {
          const strip = document.querySelector('.edition-strip')?.getBoundingClientRect();
          const target = document.getElementById(heading)?.getBoundingClientRect();
          return {
            strip: strip === undefined ? null : {top: strip.top, bottom: strip.bottom},
            target: target?.top,
            window: innerHeight,
          };
        }, id);
        assert.ok(seen.strip !== null && seen.strip.top >= 0, `${path}#${id}: no edition in view`);
        assert.ok(seen.target !== undefined && seen.target >= seen.strip.bottom, `${path}#${id} is hidden`);
        assert.ok(seen.target < seen.window, `${path}#${id} is not in view`);
      });
    }
  });

  it('without scripts, on a phone: contents, languages and editions are plain links', async () => {
    for (const {tag: locale} of PUBLISHED_LOCALES) {
      const path = pageUrl({locale, edition: 'current', chapter: CHAPTER});
      await visit(path, {viewport: PHONE, scripts: false}, async (page) => {
        for (const href of [
          pageUrl({locale, edition: 'current', chapter: 'screening/fever-clinic'}),
          pageUrl({locale, edition: '2020', chapter: CHAPTER}),
          pageUrl({locale: locale === 'ar' ? 'fr' : 'ar', edition: 'current', chapter: CHAPTER}),
        ]) {
          const links = await page.$$(`a[href="${href}"]`);
          const visible = await Promise.all(links.map((candidate) => candidate.isVisible()));
          assert.ok(visible.includes(true), `${path}: no visible link to ${href}`);
        }
      });
    }
  });

  it('without scripts, dark follows the device', async () => {
    for (const [dark, expected] of [
      [true, 'rgb(227, 227, 227)'],
      [false, 'rgb(28, 30, 33)'],
    ] as const) {
      await visit(
        pageUrl({locale: 'en', edition: 'current', chapter: CHAPTER}),
        {scripts: false, dark},
        async (page) => {
          const client = await page.createCDPSession();
          const {root} = await client.send('DOM.getDocument');
          const {nodeId} = await client.send('DOM.querySelector', {
            nodeId: root.nodeId,
            selector: 'article p',
          });
          await client.send('CSS.enable');
          const {computedStyle} = await client.send('CSS.getComputedStyleForNode', {nodeId});
          assert.equal(computedStyle.find(({name}) => name === 'color')?.value, expected);
        },
      );
    }
  });

  it('prints dark on white where the reader has chosen the dark look, and cuts off no table', async () => {
    for (const {tag: locale} of LOCALES) {
      const path = pageUrl({locale, edition: 'current', chapter: 'treatment/antivirals'});
      await visit(path, {scripts: false, viewport: {...DESKTOP, width: A4_WIDTH}}, async (page) => {
        await page.emulateMediaType('print');
        await page.$eval('html', (html) => (html.dataset['theme'] = 'dark'));
        const colour = await page.$eval('article p', (element) => getComputedStyle(element).color);
        assert.equal(colour, 'rgb(28, 30, 33)', path);
        const excess = await page.$$eval('.table-frame', (frames) =>
          frames.map((frame) => frame.scrollWidth - frame.clientWidth),
        );
        assert.ok(Math.max(...excess) <= 1, `${path}: ${excess.join()}`);
      });
    }
  });

  it('in Arabic a range of doses reads from left to right', async () => {
    await visit(pageUrl({locale: 'ar', edition: '2020', chapter: CHAPTER}), {}, async (page) => {
      const places = await page.evaluate(() => {
        const dose = [...document.querySelectorAll('article bdi')].find((bdi) =>
          /^0\.75–1\.5\s?mg\/kg/.test(bdi.textContent),
        );
        const node = dose?.firstChild;
        if (!node) return null;
        const text = node.textContent ?? '';
        // No named function in here: the compiler would add a helper that the page does not have.
        return [0, text.indexOf('–'), text.indexOf('1.5'), text.indexOf('mg')].map((index) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect().left;
        });
      });
      assert.ok(places, 'the dose 0.75–1.5 mg/kg is not isolated');
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });
  });

  it('in Arabic a range of doses reads from left to right where all recommendations stand, too', async () => {
    await visit(`${localePath('ar')}recommendations/`, {scripts: false}, async (page) => {
      const places = await page.evaluate(() => {
        for (const link of document.querySelectorAll('.glance__list a')) {
          const node = link.firstChild;
          const at = node?.textContent?.indexOf('4–8 mL/kg') ?? -1;
          if (!node || at < 0) continue;
          return [0, 1, 2, 4].map((offset) => {
            const range = document.createRange();
            range.setStart(node, at + offset);
            range.setEnd(node, at + offset + 1);
            return range.getBoundingClientRect().left;
          });
        }
        return null;
      });
      assert.ok(places, 'no recommendation says 4–8 mL/kg');
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    });
  });

  it('in Arabic the contents beside a page are indented on the side where their lines begin', async () => {
    const indents: string[][] = [];
    for (const locale of ['en', 'ar'] as const) {
      await visit(pageUrl({locale, edition: 'current', chapter: CHAPTER}), {}, async (page) => {
        indents.push(
          await page.$$eval('.menu__list .menu__list, .table-of-contents', (lists) =>
            lists.map((list) => getComputedStyle(list).paddingInlineStart),
          ),
        );
      });
    }
    const [english, arabic] = indents;
    assert.ok(english !== undefined && english.length > 1 && !english.includes('0px'));
    assert.deepEqual(arabic, english);
  });

  it('a page of an earlier edition says so in its title, on which lists of results and tabs go', async () => {
    const titles: string[] = [];
    for (const edition of EDITION_IDS) {
      await visit(pageUrl({locale: 'en', edition, chapter: CHAPTER}), {}, async (page) => {
        titles.push(await page.title());
      });
    }
    const [today = '', earlier = ''] = titles;
    assert.ok(!today.startsWith(MESSAGES['edition.current']), today);
    assert.ok(earlier.startsWith(`${MESSAGES['edition.2020']}: `), earlier);
  });

  it('no forest plot stands out of its frame, in any language and on any screen', async () => {
    for (const {tag: locale} of LOCALES) {
      for (const chapter of ['treatment/antivirals', CHAPTER]) {
        await visit(pageUrl({locale, edition: 'current', chapter}), {scripts: false}, async (page) => {
          for (const width of [PHONE.width, 600, 640, 768, 1100, 1180, 1280, 1440]) {
            await page.setViewport({...DESKTOP, width});
            const excess = await page.$$eval('.figure--forest', (figures) =>
              figures.map((figure) => figure.scrollWidth - figure.clientWidth),
            );
            assert.ok(
              excess.length > 0 && Math.max(...excess) <= 1,
              `${locale} ${chapter} ${width}: ${excess.join()}`,
            );
          }
        });
      }
    }
  });

  it('formulas are MathML that the browser draws, without a style sheet or fonts of their own', async () => {
    await visit(
      pageUrl({locale: 'en', edition: 'current', chapter: 'treatment/oxygen-and-ventilation'}),
      {},
      async (page) => {
        const height = await page.$eval(
          'math[display="block"] mfrac',
          (element) => element.getBoundingClientRect().height,
        );
        assert.ok(height > 20, `the fraction is ${height} px high`);
        assert.equal(await page.$('.katex-html'), null);
      },
    );
  });

  for (const {part, link, inside} of [
    {part: 'downloads', link: '.navbar a[href="/downloads/"]', inside: 'a[href$="-en-2026.pdf"]'},
    {part: 'status', link: '.site-footer a[href="/status/"]', inside: '.status__book'},
  ] as const) {
    it(`what the build writes into the page "${part}" is there without scripts, and by a link inside the site`, async () => {
      const place = `#${latePartId(part)}`;
      const read = (page: Page): Promise<string> => page.$eval(place, ({textContent}) => textContent);
      let written = '';
      await visit(`/${part}/`, {scripts: false}, async (page) => {
        assert.ok(await page.$(`${place} ${inside}`), `${inside} is missing`);
        written = await read(page);
      });
      // The scripts leave it as it is.
      await visit(`/${part}/`, {}, async (page) => assert.equal(await read(page), written));
      await visit('/', {}, async (page, faults) => {
        await page.$eval(link, (element) => (element as HTMLElement).click());
        await page.waitForSelector(`${place} ${inside}`);
        assert.equal(await read(page), written);
        assert.deepEqual(faults.errors, []);
      });
    });
  }

  it('an unknown address answers in the language of its site', async () => {
    await visit('/fr/nowhere/', {}, async (page) => {
      assert.equal(await page.$eval('html', (element) => element.lang), 'fr');
      assert.match(await page.$eval('h1', (element) => element.textContent), /introuvable/i);
    });
  });
});
