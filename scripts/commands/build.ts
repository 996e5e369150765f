import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {Listr, type ListrTask} from 'listr2';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {compareDownloads, type Download} from '../../src/handbook/downloads.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {findLocale, LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {createStatus} from '../../src/handbook/translation/status.ts';
import {createSearchConfig} from '../../src/search/search-config.ts';
import {isShallowClone, SHALLOW_CLONE} from '../read/read-dates-git.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readInputs, refuseChanged, type Inputs} from '../read/read-inputs-fs.ts';
import {readBaseUrl, readSiteAddress} from '../read/read-site-address-env.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {buildSite, keepSite, planSites, type PlannedSite} from '../write/build-site-fs.ts';
import {replaceDownloadsList} from '../write/keep-download-fs.ts';
import {openPrinter, type Printer} from '../write/print-pdf-browser.ts';
import {replaceFolder} from '../write/replace-folder-fs.ts';
import {takeTurns} from '../write/take-turns.ts';
import {writeData} from '../write/write-data-fs.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
import {writeLateParts} from '../write/write-late-parts-fs.ts';
import {withBuildLock} from '../write/with-build-lock-fs.ts';
import {writePacks} from '../write/write-packs-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {openPackMaker, type PackMaker} from './make-packs.ts';
import {planCards} from './plan-cards.ts';
import {planEpubs} from './plan-epubs.ts';
import {planPdfs} from './plan-pdfs.ts';
import {makePlanned} from './planned-download.ts';
import {refuseProblems} from './refuse-problems.ts';

const NO_ZIM =
  'ZIM files for Kiwix were left out: openZIM\'s "zimwriterfs" is not installed. On Debian or Ubuntu "apt-get install zim-tools" brings it.\n';

export interface BuildCommand {
  readonly root: string;
  readonly withPdf: boolean;
}

/**
 * `build`: everything that is published, in `build/`. A site and downloads know nothing of each other before they are put
 * together: they are made side by side.
 */
export async function build({root, withPdf}: BuildCommand): Promise<ExitCode> {
  // Here, so that half-given settings are said in a sentence before anything is built.
  createSearchConfig(process.env);
  const address = readSiteAddress(process.env);
  await withBuildLock(root, () => buildAll({root, withPdf}, address));
  return 0;
}

async function buildAll({root, withPdf}: BuildCommand, address: string | null): Promise<void> {
  const inputs = await readInputs(root);
  await refuseProblems(root);
  const handbook = await readHandbook(root);
  const packMaker = await openPackMaker(root, handbook);
  const printer = withPdf ? await openPrinter() : null;
  try {
    await replaceFolder(join(root, 'build'), async (site) => {
      const downloads = await makeLanguages({root, inputs, handbook, site, address, printer, packMaker});
      await assemble(root, site, handbook, downloads);
      await refuseChanged(root, inputs);
    });
  } finally {
    await printer?.close();
  }
  if (address === null) {
    process.stdout.write(
      'HANDBOOK_URL, the address of the site, is not set: books and cards carry no QR codes, and pages and sitemap call themselves http://localhost. On a public host a search engine would not find them: set it and build again.\n',
    );
  }
  if (!packMaker.makesZim) process.stdout.write(NO_ZIM);
  if (await isShallowClone(root)) process.stdout.write(SHALLOW_CLONE);
  process.stdout.write('build/ is complete. "npm run serve" shows it.\n');
}

interface LanguagesInput {
  readonly root: string;
  /** What was checked. */
  readonly inputs: Inputs;
  readonly handbook: Handbook;
  /** Folder that gets the sites. */
  readonly site: string;
  /** Public address of the site; null where it is not known. */
  readonly address: string | null;
  /** Null where PDFs are left out. */
  readonly printer: Printer | null;
  readonly packMaker: PackMaker;
}

/** Puts the site of each language in its place, and makes its downloads. */
async function makeLanguages(input: LanguagesInput): Promise<readonly Download[]> {
  const {root, handbook, site} = input;
  const made: Download[] = [];
  // One language at a time keeps memory flat: the browser needs most of it at the beginning, the site at the end.
  const inTurn = takeTurns(1);
  let failed = false;
  const begin = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (failed) throw new UserError('Not begun, because something else has failed.');
    try {
      return await work();
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const sites = await planSites(root, handbook, LOCALE_TAGS);
  await new Listr(
    sites.map((planned): ListrTask => {
      const {locale, folder, kept} = planned;
      const name = findLocale(locale).englishName;
      return {
        title: name,
        task: async (_context, task) => {
          const report = (text: string): void => {
            task.output = `${name}: ${text}`;
          };
          const copySite = (): Promise<void> => cp(folder, site, {recursive: true});
          const make = (): Promise<[Timed<readonly Download[]>, Timed<void> | null]> => {
            if (!kept) report('building the site');
            return Promise.all([
              timed(() => makeDownloads({...input, locale, report})),
              kept ? null : timed(() => makeSite(input, planned)),
            ]);
          };
          // A site that is kept waits for nothing.
          const [[{result, seconds}, built]] = await Promise.all([
            inTurn(() => begin(make)),
            kept ? copySite() : null,
          ]);
          if (!kept) await copySite();
          made.push(...result);
          const siteState = built === null ? 'unchanged' : `built in ${built.seconds} s`;
          task.title = `${name}: ${result.length} downloads in ${seconds} s, site ${siteState}`;
        },
      };
    }),
    {concurrent: true, rendererOptions: {collapseErrors: false}},
  ).run();
  // In the order of the list, whatever was finished first: the same input gives the same bytes.
  return LOCALE_TAGS.flatMap((locale) =>
    made.filter((file) => file.locale === locale).sort(compareDownloads),
  );
}

interface Timed<Result> {
  readonly result: Result;
  readonly seconds: string;
}

async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const start = performance.now();
  const result = await work();
  return {result, seconds: ((performance.now() - start) / 1000).toFixed(1)};
}

async function makeSite({root, inputs}: LanguagesInput, planned: PlannedSite): Promise<void> {
  await buildSite(root, planned);
  await refuseChanged(root, inputs);
  await keepSite(planned);
}

interface DownloadsInput extends LanguagesInput {
  readonly locale: LocaleTag;
  readonly report: (text: string) => void;
}

async function makeDownloads(input: DownloadsInput): Promise<readonly Download[]> {
  const {root, handbook, locale, address, printer, packMaker, report} = input;
  const books: Download[] = [];
  if (printer !== null) {
    const language = {root, handbook, locale, editions: EDITION_IDS, address};
    // What the browser prints comes first, because the site needs most memory at its end.
    const plan = [await planCards(language), ...(await planPdfs(language)), ...(await planEpubs(language))];
    const tell = (path: string, state: string): void => report(`${path}: ${state}`);
    books.push(...(await makePlanned({root, locale, plan, printer, report: tell})));
  }
  report('making the packs');
  const downloads = [...books, ...(await packMaker.makePacks(locale))];
  await replaceDownloadsList(root, locale, downloads);
  return downloads;
}

/** Completes the languages' sites, and puts the downloads and the offline packs to them. */
async function assemble(
  root: string,
  site: string,
  handbook: Handbook,
  downloads: readonly Download[],
): Promise<void> {
  const [status, baseUrl] = [createStatus(handbook), readBaseUrl(process.env)];
  const dates: Partial<Record<LocaleTag, string>> = {};
  for (const tag of LOCALE_TAGS) {
    const revisions = await readRevisions(root, handbook, tag);
    const own = downloads.filter(({locale}) => locale === tag);
    await writeLateParts(site, {handbook, status, tag, baseUrl, revisions, downloads: own});
    const days = Object.values(revisions).map(({date}) => date);
    dates[tag] = days.sort().at(-1) ?? '';
  }
  await writeDownloads(root, join(site, 'downloads'), downloads);
  await writeData(join(site, 'data'), handbook, status);
  await writePacks({root, site, handbook, dates});
}
