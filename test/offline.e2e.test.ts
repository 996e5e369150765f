import {access} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser} from 'puppeteer';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import {assembleSite, BASE_PATH, publishPacks} from './offline/assemble-site-fs.ts';
import {deployRevision, readHeading} from './offline/deploy-revision-fs.ts';
import {
  savesPdf,
  saysWithoutScripts,
  saysWithoutSupport,
  undoesWithoutSpace,
} from './offline/device-scenarios.ts';
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
  keepsCopyWhenUpdateFails,
  survivesRenewal,
  updatesWhenAccepted,
  type UpdateInput,
} from './offline/update-scenarios.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache', 'offline-test');
const FIRST = join(FOLDER, 'site');
const SECOND = join(FOLDER, 'site-renewed');
const INSECURE_HOST = 'handbook.test';

const ENGLISH: LanguageUnderTest = {locale: 'en', folder: ''};
const FRENCH: LanguageUnderTest = {locale: 'fr', folder: 'fr/'};
const CHAPTERS = ['treatment/oxygen-and-ventilation/', '2020/prevention/donning-doffing/', 'downloads/', ''];
const CHANGED = 'introduction/';

describe('reading without a network', () => {
  let browser: Browser;
  let server: FaultServer;
  let folder = FIRST;
  let update: UpdateInput;

  before(async () => {
    const isThere = await access(join(FIRST, 'sw.js')).then(
      () => true,
      () => false,
    );
    // Kept between runs while one works on these tests: HANDBOOK_TEST_KEEP=1.
    if (!isThere || process.env['HANDBOOK_TEST_KEEP'] === undefined) await assembleSite(ROOT, FOLDER);
    await publishPacks(ROOT, FIRST, '2026-11-20');
    const heading = await readHeading(FIRST, CHANGED);
    const after = `${heading}, renewed`;
    await deployRevision(FIRST, SECOND, {phrase: heading, replacement: after, others: ['fr', 'downloads']});
    await publishPacks(ROOT, SECOND, '2026-11-21');
    update = {
      folder: '',
      changedPage: CHANGED,
      otherPage: 'treatment/immunomodulation/',
      before: heading,
      after,
      deploy: () => {
        folder = SECOND;
        return Promise.resolve();
      },
    };
    server = await startFaultServer(() => folder, BASE_PATH);
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
      folder = FIRST;
      await withStage(browser, server, BASE_PATH, run);
    });
  };

  scenario('reads every kind of page, others say they are not saved', (stage) =>
    readsWithoutNetwork(stage, {own: ENGLISH, other: FRENCH, chapters: CHAPTERS}),
  );
  scenario('reads a language in a folder of its own', (stage) =>
    readsWithoutNetwork(stage, {own: FRENCH, other: ENGLISH, chapters: CHAPTERS}),
  );
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
  scenario('saves PDFs', (stage) => savesPdf(stage, 'fr/', downloadName('fr', 'current', 'pdf')));
  scenario('says that scripts are needed', (stage) => saysWithoutScripts(stage, ''));
  scenario('says that a secure address is needed', (stage) =>
    saysWithoutSupport(stage, `http://${INSECURE_HOST}:${server.port}${BASE_PATH}`, ''),
  );
});
