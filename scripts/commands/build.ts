import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {Listr, type ListrTask} from 'listr2';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Download} from '../../src/handbook/downloads.ts';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {findLocale, LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {createSearchConfig} from '../../src/search/search-config.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {buildSite} from '../write/build-site-fs.ts';
import {replaceDownloadsList} from '../write/keep-download-fs.ts';
import {openPrinter, type Printer} from '../write/print-pdf-browser.ts';
import {replaceFolder} from '../write/replace-folder-fs.ts';
import {writeData} from '../write/write-data-fs.ts';
import {writeDownloads} from '../write/write-downloads-fs.ts';
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

interface Made {
  readonly downloads: Download[];
  /** Folder of each language's finished site. */
  readonly sites: Map<LocaleTag, string>;
}

/**
 * `build`: everything that is published, in `build/`. The downloads of a language come before its site, whose
 * downloads page tells their sizes; while one language's site is built, the next one's books are made.
 */
export async function build({root, withPdf}: {root: string; withPdf: boolean}): Promise<ExitCode> {
  // Here, so that half-given settings are said in a sentence before anything is built.
  createSearchConfig(process.env);
  const address = readSiteAddress(process.env);
  await refuseProblems(root);
  const handbook = await readHandbook(root);
  const made: Made = {downloads: [], sites: new Map()};
  const packMaker = await openPackMaker(root, handbook);
  const printer = withPdf ? await openPrinter() : null;
  try {
    // One site at a time keeps memory flat; the downloads run ahead of it.
    let previousSite: Promise<unknown> = Promise.resolve();
    let previousDownloads: Promise<unknown> = Promise.resolve();
    await new Listr(
      [
        ...LOCALE_TAGS.map((locale): ListrTask => {
          const name = findLocale(locale).englishName;
          return {
            title: name,
            task: async (_context, task) => {
              const report = (text: string): void => {
                task.output = `${name}: ${text}`;
              };
              const files = previousDownloads.then(() =>
                timed(() => makeDownloads({root, handbook, locale, address, printer, packMaker, report})),
              );
              previousDownloads = files;
              const site = Promise.all([files, previousSite]).then(() => {
                report('building the site');
                return timed(() => buildSite(root, handbook, locale));
              });
              previousSite = site;
              const [downloads, {seconds, result}] = await Promise.all([files, site]);
              made.downloads.push(...downloads.result);
              made.sites.set(locale, result.folder);
              task.title = `${name}: ${downloads.result.length} downloads in ${downloads.seconds} s, site ${result.fresh ? `built in ${seconds} s` : 'unchanged'}`;
            },
          };
        }),
      ],
      {concurrent: true, rendererOptions: {collapseErrors: false}},
    ).run();
  } finally {
    await printer?.close();
  }
  await replaceFolder(join(root, 'build'), (next) => assemble(root, next, handbook, made));
  if (address === null) {
    process.stdout.write(
      'Books and cards carry no QR codes: HANDBOOK_URL, the address of the site, is not set.\n',
    );
  }
  if (!packMaker.makesZim) process.stdout.write(NO_ZIM);
  process.stdout.write('build/ is complete. "npm run serve" shows it.\n');
  return 0;
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{readonly result: Result; readonly seconds: string}> {
  const start = performance.now();
  const result = await work();
  return {result, seconds: ((performance.now() - start) / 1000).toFixed(1)};
}

interface DownloadsInput {
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  /** Public address of the site; null where it is not known. */
  readonly address: string | null;
  /** Null where PDFs are left out. */
  readonly printer: Printer | null;
  readonly packMaker: PackMaker;
  readonly report: (text: string) => void;
}

async function makeDownloads(input: DownloadsInput): Promise<readonly Download[]> {
  const {root, handbook, locale, address, printer, packMaker, report} = input;
  const books: Download[] = [];
  if (printer !== null) {
    const language = {root, handbook, locale, editions: EDITION_IDS, address};
    const plan = [...(await planPdfs(language)), ...(await planEpubs(language)), await planCards(language)];
    const tell = (path: string, state: string): void => report(`${path}: ${state}`);
    books.push(...(await makePlanned({root, locale, plan, printer, report: tell})));
  }
  report('making the packs');
  const downloads = [...books, ...(await packMaker.makePacks(locale))];
  await replaceDownloadsList(root, locale, downloads);
  return downloads;
}

/** Puts the languages' sites, the downloads and the offline packs together. */
async function assemble(root: string, folder: string, handbook: Handbook, made: Made): Promise<void> {
  // In the order of the list, whatever was finished first: the same input gives the same bytes.
  const dates: Partial<Record<LocaleTag, string>> = {};
  for (const locale of LOCALE_TAGS) {
    const site = made.sites.get(locale);
    if (site === undefined) continue;
    await cp(site, folder, {recursive: true});
    const revisions = Object.values(await readRevisions(root, handbook, locale));
    dates[locale] =
      revisions
        .map(({date}) => date)
        .sort()
        .at(-1) ?? '';
  }
  const downloads = LOCALE_TAGS.flatMap((locale) => made.downloads.filter((file) => file.locale === locale));
  await writeDownloads(root, join(folder, 'downloads'), downloads);
  await writeData(join(folder, 'data'), handbook);
  await writePacks({root, site: folder, handbook, dates});
}
