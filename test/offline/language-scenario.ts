import assert from 'node:assert/strict';
import type {Page} from 'puppeteer';
import type {Query} from '../../scripts/outputs/search-bench/queries.ts';
import {HASH_LENGTH} from '../../src/offline/hash-browser.ts';
import type {ServedLanguage} from '../../src/offline/languages.ts';
import type {PackFile, PackManifest} from '../../src/offline/pack-manifest.ts';
import {SAVED_MARK_SELECTOR} from '../../src/offline/saved-mark.ts';
import {inTwoTabs} from '../two-tabs.ts';
import {open, saveWell, watchFailures, type Stage} from './stage.ts';

/** A language that is saved whole, and what is to work of it afterwards. */
export interface LanguageUnderTest {
  readonly own: ServedLanguage;
  readonly others: readonly ServedLanguage[];
  readonly manifest: PackManifest;
  /** One in so many pages is opened with its scripts running too. */
  readonly every: number;
  /** What a reader looks for. */
  readonly query: Pick<Query, 'query' | 'answers'>;
}

/** Opens a tab and notes what it asks for in vain. */
type OpenTab = () => Promise<Page>;

/**
 * After one language is saved with its books and the network is cut, all of it works: each page opens, each saved file
 * comes whole, search answers. The other languages say in their own words and in the saved language's that they are
 * not saved.
 */
export async function readsWithoutNetwork(stage: Stage, language: LanguageUnderTest): Promise<void> {
  const {own, others, manifest, every} = language;
  await (await saveWell(stage, own.folder, {withPdf: true})).close();
  await stage.server.stop();
  const failures: (readonly string[])[] = [];
  const openTab: OpenTab = async () => {
    const tab = await stage.context.newPage();
    failures.push(watchFailures(tab));
    return tab;
  };
  const pages = manifest.files.map(({url}) => url.replace(/^\.\/$/, '')).filter(isPage);
  assert.ok(pages.length > 10);
  await opensPages(stage, own, openTab, pages);
  await runsPages(
    stage,
    own,
    openTab,
    pages.filter((_page, at) => at % every === 0),
  );
  await hasFiles(stage, own, openTab, manifest.files);
  await searches(stage, own, openTab, language.query);
  assert.deepEqual(failures.flat(), []);
  await saysWhatIsNotSaved(stage, own, others, pages.at(-1) ?? '');
}

function isPage(url: string): boolean {
  return url === '' || url.endsWith('/');
}

/**
 * Each page as it comes from the saved copy. Scripts are off, which makes an opening three times as cheap: that they
 * come too is seen from all files, and that they run from some pages.
 */
async function opensPages(
  stage: Stage,
  own: ServedLanguage,
  openTab: OpenTab,
  pages: readonly string[],
): Promise<void> {
  const openStill = async (): Promise<Page> => {
    const tab = await openTab();
    await tab.setJavaScriptEnabled(false);
    return tab;
  };
  await inTwoTabs(pages, openStill, async (tab, path) => {
    await open(stage, own.folder + path, tab);
    const seen = await tab.evaluate(
      (mark) => ({
        lang: document.documentElement.lang,
        heading: document.querySelector('main h1')?.textContent ?? '',
        isMarked: document.querySelector(mark) !== null,
        images: [...document.images].map(({naturalWidth}) => naturalWidth),
        styles: [...document.styleSheets].filter(({cssRules}) => cssRules.length > 0).length,
      }),
      SAVED_MARK_SELECTOR,
    );
    assert.equal(seen.lang, own.tag, path);
    assert.notEqual(seen.heading, '', path);
    assert.ok(seen.isMarked, `${path} is from the saved copy`);
    assert.ok(seen.images.length > 0 && !seen.images.includes(0), `${path}, images: ${seen.images.join()}`);
    assert.ok(seen.styles > 0, path);
  });
}

/** Pages whose scripts run tell the reader that this is a copy, and of what day. */
async function runsPages(
  stage: Stage,
  own: ServedLanguage,
  openTab: OpenTab,
  pages: readonly string[],
): Promise<void> {
  await inTwoTabs(pages, openTab, async (tab, path) => {
    await open(stage, own.folder + path, tab);
    assert.equal(await tab.$eval('html', ({lang}) => lang), own.tag);
    const notice = await tab.waitForSelector('.saved-copy p');
    assert.match((await notice?.evaluate(({textContent}) => textContent)) ?? '', /\d\d/);
  });
}

/** Every file of the saved language, its books included, comes through the worker to an open page, and is whole. */
async function hasFiles(
  stage: Stage,
  own: ServedLanguage,
  openTab: OpenTab,
  files: readonly PackFile[],
): Promise<void> {
  const tab = await openTab();
  await open(stage, own.folder, tab);
  const faults = await tab.evaluate(
    async (wanted, root, length) => {
      const wrong: string[] = [];
      for (const {url, sha256} of wanted) {
        const response = await fetch(new URL(url, root));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
        const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        if (!response.ok || hash.slice(0, length) !== sha256) wrong.push(url);
      }
      return wrong;
    },
    files.map(({url, sha256}) => ({url, sha256})),
    stage.base + own.folder,
    HASH_LENGTH,
  );
  assert.deepEqual(faults, []);
  assert.ok(files.some(({url}) => url.endsWith('.pdf')));
  await tab.close();
}

/** Search answers, and its answer opens. */
async function searches(
  stage: Stage,
  own: ServedLanguage,
  openTab: OpenTab,
  {query, answers}: Pick<Query, 'query' | 'answers'>,
): Promise<void> {
  const tab = await openTab();
  await open(stage, own.folder, tab);
  await tab.waitForSelector('.saved-copy p');
  await (await tab.waitForSelector('.DocSearch-Button'))?.click();
  await (await tab.waitForSelector('.DocSearch-Input'))?.type(query);
  const places = answers.map((chapter) => `/${own.folder}${chapter}/`);
  const hit = await tab.waitForSelector(places.map((place) => `.DocSearch-Hit a[href*="${place}"]`).join());
  await hit?.click();
  await tab.waitForFunction((ends) => ends.some((end) => location.pathname.endsWith(end)), {}, places);
  await tab.waitForSelector('article h1');
  await tab.close();
}

/** A chapter of a language that is not saved: said in that language, and with the way back in the saved one. */
async function saysWhatIsNotSaved(
  stage: Stage,
  own: ServedLanguage,
  others: readonly ServedLanguage[],
  chapter: string,
): Promise<void> {
  const tab = await stage.context.newPage();
  for (const {tag, direction, folder, texts} of others) {
    // A navigation that the worker answers with a 503 of its own.
    await tab.goto(`${stage.base}${folder}${chapter}`);
    const seen = await tab.evaluate((lang) => {
      const {lang: tagged, dir} = document.documentElement;
      const section = document.querySelector(`section[lang="${lang}"]`);
      return {
        lang: tagged,
        dir,
        heading: document.querySelector('h1')?.textContent,
        text: document.querySelector('h1 + p')?.textContent,
        ownText: section?.querySelector('p')?.textContent,
        ownDir: section?.getAttribute('dir'),
        back: section?.querySelector('a')?.href,
      };
    }, own.tag);
    assert.deepEqual(seen, {
      lang: tag,
      dir: direction,
      heading: texts.title,
      text: texts.text,
      ownText: own.texts.text,
      ownDir: own.direction,
      back: `${stage.base}${own.folder}${chapter}`,
    });
  }
  await tab.goto(`${stage.base}${own.folder}${chapter}`);
  assert.equal(await tab.$eval('html', ({lang}) => lang), own.tag);
}
