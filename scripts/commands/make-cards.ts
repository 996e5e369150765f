import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import {DEFAULT_EDITION} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {WARD_CARDS} from '../../src/handbook/ward-cards.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {keepDownload, listDownloads} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';

export interface MakeCardsInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
  readonly printer: Printer;
  readonly onProgress?: (state: 'printing' | 'finished' | 'unchanged') => void;
}

/**
 * Makes the ward cards of one language, or keeps them if they would come out the same, and lists them for the
 * downloads page.
 * @throws UserError if a card does not fit on its page, lacks a block or has a character without a glyph.
 */
export async function makeCards(input: MakeCardsInput): Promise<Download> {
  const {root, handbook, locale, address, printer, onProgress = () => undefined} = input;
  const edition = DEFAULT_EDITION;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('cards'),
  ]);
  const revision = revisions[edition];
  const path = downloadName(locale, edition, 'cards');
  const key = bookKey({handbook, locale, edition, revision, maker, address});
  let download = await readFinishedDownload(root, path, key);
  if (download === null) {
    onProgress('printing');
    // Only now: it takes longer to load than to find that nothing has changed.
    const {printCards} = await import('./print-cards.ts');
    const bytes = await printCards({handbook, locale, edition, revision, address, printer});
    const description = {locale, edition, format: 'cards', path, pages: WARD_CARDS.length} as const;
    download = await keepDownload(root, key, {...description, revision: revision.id}, bytes);
    onProgress('finished');
  } else {
    onProgress('unchanged');
  }
  await listDownloads(root, locale, [download]);
  return download;
}
