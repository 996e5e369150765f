import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import {LOCALE_TAGS, SOURCE_LOCALE} from '../src/handbook/locales.ts';
import {PACK_MANIFEST_NAME, parsePackManifest} from '../src/offline/pack-manifest.ts';
import {deployRevision, readHeading} from './offline/deploy-revision-fs.ts';
import {
  leavesOthersAlone,
  savesPdf,
  saysWithoutScripts,
  saysWithoutSupport,
  stopsAndGoesOn,
  undoesWithoutSpace,
} from './offline/device-scenarios.ts';
import {prepareSite, publishPacks, type PreparedSite} from './offline/prepare-site-fs.ts';
import {startFaultServer, type FaultServer} from './offline/fault-server.ts';
import {
  detectsDamage,
  keepsLanguagesApart,
  readsWithoutNetwork,
  resumesAfterCut,
  searchesWithoutNetwork,
  turnsPagesWithoutNetwork,
  type LanguageUnderTest,
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
  keepsCopyWhenUpdateFails,
  survivesRenewal,
  updatesWhenAccepted,
  type UpdateInput,
} from './offline/update-scenarios.ts';

const ROOT = join(import.meta.dirname, '..');
const INSECURE_HOST = 'handbook.test';

const ENGLISH: LanguageUnderTest = {locale: 'en', folder: ''};
const FRENCH: LanguageUnderTest = {locale: 'fr', folder: 'fr/'};
const CHANGED = 'introduction/';

/** Addresses of all pages of a language, as its manifest lists them. */
async function pagesOf(folder: string): Promise<readonly string[]> {
  const manifest = parsePackManifest(await readFile(join(folder, PACK_MANIFEST_NAME), 'utf8'));
  const urls = manifest?.files.map(({url}) => url.replace(/^\.\/$/, '')) ?? [];
  return urls.filter((url) => url === '' || url.endsWith('/'));
}

describe('reading without a network', () => {
  let browser: Browser;
  let server: FaultServer;
  let first: PreparedSite;
  let folder: string;
  let update: UpdateInput;

  before(async () => {
    first = await prepareSite(ROOT);
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

  for (const [own, other] of [
    [ENGLISH, FRENCH],
    [FRENCH, ENGLISH],
  ] as const) {
    scenario(`reads every page in ${own.locale}, ${other.locale} says that it is not saved`, async (stage) =>
      readsWithoutNetwork(stage, {own, other, pages: await pagesOf(join(first.site, own.folder))}),
    );
  }
  scenario('turns pages in the window that saved', (stage) => turnsPagesWithoutNetwork(stage, ENGLISH));
  scenario('keeps two languages apart and removes them', (stage) =>
    keepsLanguagesApart(stage, [ENGLISH, FRENCH], 'treatment/immunomodulation/'),
  );
  scenario('searches', (stage) =>
    searchesWithoutNetwork(stage, ENGLISH, {query: 'dexamethasone', chapter: 'treatment/immunomodulation/'}),
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
    warnsOfRecalls(stage, {site: first.site, folder: '', page: CHANGED}),
  );
  scenario('finds a saved file that was damaged on the device, says so and repairs it', (stage) =>
    repairsDamage(stage, '', CHANGED),
  );
  scenario('says that the clock is wrong', (stage) => doubtsTheClock(stage, '', CHANGED));
  scenario('removes everything by one link', (stage) => removesEverything(stage, ['', 'fr/']));
  scenario('says that scripts are needed', (stage) => saysWithoutScripts(stage, ''));
  scenario('says that a secure address is needed', (stage) =>
    saysWithoutSupport(stage, `http://${INSECURE_HOST}:${server.port}${first.basePath}`, ''),
  );
});
