import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import type {Handbook} from '../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../src/handbook/locales.ts';
import type {ServedLanguage} from '../src/offline/languages.ts';
import {PACK_MANIFEST_NAME, parsePackManifest} from '../src/offline/pack-manifest.ts';
import {createServedLanguages} from '../scripts/outputs/pack/create-served-languages.ts';
import {queriesFile, queriesSchema} from '../scripts/outputs/search-bench/queries.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import {deployRevision, readHeading} from './offline/deploy-revision-fs.ts';
import {
  leavesOthersAlone,
  readsWithoutStorage,
  savesPdf,
  saysThatWorkersAreDenied,
  saysWithoutScripts,
  saysWithoutSupport,
  stopsAndGoesOn,
  undoesWithoutSpace,
} from './offline/device-scenarios.ts';
import {readsWithoutNetwork, type LanguageUnderTest} from './offline/language-scenario.ts';
import {prepareSite, publishPacks, TESTED_LOCALES, type PreparedSite} from './offline/prepare-site-fs.ts';
import {startFaultServer, type FaultServer} from './offline/fault-server.ts';
import {
  detectsDamage,
  keepsLanguagesApart,
  resumesAfterCut,
  turnsPagesWithoutNetwork,
} from './offline/scenarios.ts';
import {withStage, type Stage} from './offline/stage.ts';
import {
  doubtsTheClock,
  removesEverything,
  repairsDamage,
  savesTextOfOneEdition,
  warnsOfRecalls,
} from './offline/trust-scenarios.ts';
import {
  removesNothingThatIsBeingSaved,
  savesOnlyWhatWasAskedLast,
  waitsForSlowFiles,
} from './offline/window-scenarios.ts';
import {
  keepsCopyWhenUpdateFails,
  survivesRenewal,
  updatesWhenAccepted,
  type UpdateInput,
} from './offline/update-scenarios.ts';

const ROOT = join(import.meta.dirname, '..');
const INSECURE_HOST = 'handbook.test';

const ENGLISH = {tag: 'en', folder: ''} as const;
const FRENCH = {tag: 'fr', folder: 'fr/'} as const;
const CHANGED = 'introduction/';
/** In the source language scripts run on every page, in the others on one in so many. */
const OTHERS_EVERY = 12;

/** A language of the site, with a query that a reader of it wrote. */
async function prepareLanguage(
  site: string,
  locale: LocaleTag,
  languages: readonly ServedLanguage[],
): Promise<LanguageUnderTest> {
  const own = languages.find(({tag}) => tag === locale);
  assert.ok(own !== undefined);
  const manifest = parsePackManifest(await readFile(join(site, own.folder, PACK_MANIFEST_NAME), 'utf8'));
  const queries = queriesSchema.parse(JSON.parse(await readFile(join(ROOT, queriesFile(locale)), 'utf8')));
  const query = queries.find(({held}) => !held);
  assert.ok(manifest !== null && query !== undefined);
  return {
    own,
    others: languages.filter((language) => language !== own),
    manifest,
    every: locale === SOURCE_LOCALE ? 1 : OTHERS_EVERY,
    query,
  };
}

describe('reading without a network', () => {
  let browser: Browser;
  let server: FaultServer;
  let first: PreparedSite;
  let folder: string;
  let update: UpdateInput;
  let handbook: Handbook;
  let languages: readonly ServedLanguage[];

  before(async () => {
    first = await prepareSite(ROOT);
    handbook = await readHandbook(ROOT);
    languages = createServedLanguages(handbook);
    await publishPacks(ROOT, first.site, '2026-11-20');
    const second = `${first.site}-renewed`;
    const heading = await readHeading(first.site, CHANGED);
    const after = `${heading}, renewed`;
    const others = [...LOCALE_TAGS.filter((tag) => tag !== SOURCE_LOCALE), 'downloads'];
    await deployRevision(first.site, second, {phrase: heading, replacement: after, others});
    await publishPacks(ROOT, second, '2026-11-21');
    update = {
      folder: '',
      changedPage: CHANGED,
      otherPage: 'treatment/immunomodulation/',
      before: heading,
      after,
      deploy: () => {
        folder = second;
        return Promise.resolve();
      },
    };
    server = await startFaultServer(() => folder, first.basePath);
    const {executablePath, args} = await findBrowser();
    browser = await launch({
      executablePath,
      args: [...args, `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
    });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  const scenario = (name: string, run: (stage: Stage) => Promise<void>): void => {
    it(name, async () => {
      folder = first.site;
      await withStage(browser, server, first.basePath, run);
    });
  };

  for (const locale of TESTED_LOCALES) {
    scenario(`saves ${locale} and reads all of it, the others say that they are not saved`, async (stage) =>
      readsWithoutNetwork(stage, await prepareLanguage(first.site, locale, languages)),
    );
  }
  scenario('turns pages in the window that saved', (stage) => turnsPagesWithoutNetwork(stage, ENGLISH));
  scenario('keeps two languages apart and removes them', (stage) =>
    keepsLanguagesApart(stage, [ENGLISH, FRENCH], 'treatment/immunomodulation/'),
  );
  scenario('goes on after cuts', (stage) => resumesAfterCut(stage, FRENCH));
  scenario('detects what is damaged on the way', (stage) =>
    detectsDamage(stage, ENGLISH, 'immunomodulation'),
  );
  scenario('renews only when told, and mixes nothing', (stage) => updatesWhenAccepted(stage, update));
  scenario('ends on one revision when the site is renewed meanwhile', (stage) =>
    survivesRenewal(stage, update),
  );
  scenario('keeps the copy when its renewal fails', (stage) => keepsCopyWhenUpdateFails(stage, update));
  scenario('undoes what does not fit', (stage) => undoesWithoutSpace(stage, ['', 'fr/']));
  scenario('stops by its button and goes on', (stage) => stopsAndGoesOn(stage, ''));
  scenario('leaves readers alone who save nothing', (stage) => leavesOthersAlone(stage, 'fr/'));
  scenario('saves PDFs', (stage) => savesPdf(stage, 'fr/', downloadName('fr', 'current', 'pdf')));
  scenario('tells three weights, and saves the text of one edition alone', (stage) =>
    savesTextOfOneEdition(stage, ''),
  );
  scenario('warns of a dangerous error in an old copy, and goes on warning without a network', (stage) =>
    warnsOfRecalls(stage, {site: first.site, folder: '', page: 'treatment/immunomodulation/'}),
  );
  scenario('finds a saved file that was damaged on the device, says so and repairs it', (stage) =>
    repairsDamage(stage, '', CHANGED),
  );
  scenario('removes nothing that another window is saving', (stage) =>
    removesNothingThatIsBeingSaved(stage, 'fr/'),
  );
  scenario('saves by itself only what was asked for last', (stage) => savesOnlyWhatWasAskedLast(stage, ''));
  scenario('waits for what comes slowly', (stage) => waitsForSlowFiles(stage, 'fr/'));
  scenario('says that the clock is wrong', (stage) => doubtsTheClock(stage, '', CHANGED));
  scenario('removes everything by one link', (stage) => removesEverything(stage, ['', 'fr/']));
  scenario('says that storage is denied, in each language, and lets read on', (stage) =>
    readsWithoutStorage(stage, {
      languages: languages
        .filter(({tag}) => TESTED_LOCALES.includes(tag))
        .map(({tag, folder}) => ({folder, text: handbook.say[tag]('offline.unsupported')})),
      query: 'dexamethasone',
    }),
  );
  scenario('says that a worker is denied', (stage) => saysThatWorkersAreDenied(stage, 'fr/'));
  scenario('says that scripts are needed', (stage) => saysWithoutScripts(stage, ''));
  scenario('says that a secure address is needed', (stage) =>
    saysWithoutSupport(stage, `http://${INSECURE_HOST}:${server.port}${first.basePath}`, ''),
  );
});
