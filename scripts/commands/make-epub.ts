import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {createCover, COVER_SIZE} from '../outputs/epub/create-cover.ts';
import {createEpub} from '../outputs/epub/create-epub.ts';
import {packEpub} from '../outputs/epub/pack-epub.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {fontFiles} from '../outputs/pdf/create-font-faces.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readEpubStyles} from '../read/read-print-styles-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {keepDownload, listDownloads} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {readPrintMaterials} from './print-materials.ts';

export interface MakeEpubsInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly editions: readonly EditionId[];
  /** Draws the covers. */
  readonly printer: Printer;
  readonly onProgress?: (edition: EditionId, state: 'writing' | 'finished' | 'unchanged') => void;
}

/**
 * Makes the EPUBs of one language, or keeps those that would come out the same, and lists them for the downloads page.
 * @throws UserError if the browser fails twice or the disk cannot be written to.
 */
export async function makeEpubs(input: MakeEpubsInput): Promise<readonly Download[]> {
  const {root, handbook, locale, editions, onProgress = () => undefined} = input;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('epub'),
  ]);
  const made: Download[] = [];
  for (const edition of editions) {
    const revision = revisions[edition];
    const path = downloadName(locale, edition, 'epub');
    // The address of the site stands nowhere in it.
    const key = bookKey({handbook, locale, edition, revision, maker, address: null});
    const finished = await readFinishedDownload(root, path, key);
    if (finished === null) {
      onProgress(edition, 'writing');
      const cover = await drawCover(input, edition, path);
      const styles = await readEpubStyles();
      const files = createEpub({handbook, locale, edition, revision, styles, cover});
      const description = {
        locale,
        edition,
        format: 'epub',
        path,
        pages: null,
        revision: revision.id,
      } as const;
      made.push(await keepDownload(root, key, description, packEpub(files, revision.date)));
    } else {
      made.push(finished);
    }
    onProgress(edition, finished === null ? 'finished' : 'unchanged');
  }
  await listDownloads(root, locale, made);
  return made;
}

async function drawCover(
  {handbook, locale, printer}: MakeEpubsInput,
  edition: EditionId,
  name: string,
): Promise<Uint8Array> {
  const {fonts, emblem} = await readPrintMaterials(locale);
  const html = createCover({locale, edition, say: handbook.say[locale], fonts, emblem});
  return printer.draw({name, html, files: fontFiles(fonts), ...COVER_SIZE});
}
